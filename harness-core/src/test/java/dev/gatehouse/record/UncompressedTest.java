package dev.gatehouse.record;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.ContentCoding;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.model.http.HttpRequest;
import dev.gatehouse.model.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UncompressedTest {

    private static final Bytes PLAIN = Bytes.utf8("{\"a\": 1}");

    @ParameterizedTest
    @EnumSource
    void a_compressed_message_is_shown_as_what_it_was(ContentCoding coding) {
        Headers headers = Headers.of("Content-Encoding", coding.token());
        HttpRequest request = new HttpRequest("POST", "/", headers, coding.encode(PLAIN));
        HttpResponse response = new HttpResponse(200, headers, coding.encode(PLAIN));

        assertThat(Uncompressed.of(request)).isEqualTo(new HttpRequest("POST", "/", headers, PLAIN));
        assertThat(Uncompressed.of(response)).isEqualTo(new HttpResponse(200, headers, PLAIN));
    }

    @Test
    void what_is_not_as_it_says_or_in_another_coding_is_shown_as_it_is() {
        HttpResponse lying = new HttpResponse(200, Headers.of("Content-Encoding", "gzip"), PLAIN);
        HttpResponse brotli = new HttpResponse(200, Headers.of("Content-Encoding", "br"), PLAIN);

        assertThat(Uncompressed.of(lying)).isSameAs(lying);
        assertThat(Uncompressed.of(brotli)).isSameAs(brotli);
    }
}
