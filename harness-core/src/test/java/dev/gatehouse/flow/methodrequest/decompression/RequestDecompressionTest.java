package dev.gatehouse.flow.methodrequest.decompression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.flow.exchange.Reason;
import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.flow.exchange.RoutedRequest;
import dev.gatehouse.flow.exchange.TestMethod;
import dev.gatehouse.flow.exchange.TestRequest;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.rest.GatewayResponseType;
import dev.gatehouse.model.rest.IntegrationType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestDecompressionTest {

    private static final byte[] PLAIN = "{\"name\": \"Rex\"}".getBytes(java.nio.charset.StandardCharsets.UTF_8);

    private final Reasons why = new Reasons();

    private static RoutedRequest request(String coding, byte[] body) {
        return TestRequest.post("/p", "")
                .body(Bytes.of(body))
                .header("Content-Encoding", coding)
                .to(TestMethod.of(IntegrationType.MOCK))
                .routed();
    }

    private static byte[] gzip(byte[] plain) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream coded = new GZIPOutputStream(bytes)) {
            coded.write(plain);
        }
        return bytes.toByteArray();
    }

    private static byte[] deflate(byte[] plain) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream coded = new DeflaterOutputStream(bytes)) {
            coded.write(plain);
        }
        return bytes.toByteArray();
    }

    @Test
    void gzip_and_deflate_are_decompressed_and_the_header_stays() throws IOException {
        RoutedRequest gzipped = RequestDecompression.of(request("GZIP", gzip(PLAIN)), why);
        RoutedRequest deflated = RequestDecompression.of(request(" deflate ", deflate(PLAIN)), why);

        assertThat(gzipped.incoming().http().body()).isEqualTo(Bytes.of(PLAIN));
        assertThat(deflated.incoming().http().body()).isEqualTo(Bytes.of(PLAIN));
        assertThat(gzipped.incoming().http().headers().has("Content-Encoding")).isTrue();
        assertThat(why.given())
                .first()
                .isEqualTo(new Reason.ContentConverted("gzip", "identity", "Content-Encoding is gzip"));
    }

    @Test
    void identity_and_an_empty_body_are_left_alone() {
        RoutedRequest identity = request("identity", PLAIN);
        RoutedRequest empty = request("deflate", new byte[0]);

        assertThat(RequestDecompression.of(identity, why)).isSameAs(identity);
        assertThat(RequestDecompression.of(empty, why)).isSameAs(empty);
        assertThat(why.given()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"br", "gzip, deflate", "gzip", "deflate", "nonsense"})
    void another_coding_or_a_body_that_is_not_in_it_is_415(String coding) {
        assertThatThrownBy(() -> RequestDecompression.of(request(coding, PLAIN), why))
                .isInstanceOfSatisfying(GatewayFault.class, fault -> {
                    assertThat(fault.type()).isEqualTo(GatewayResponseType.UNSUPPORTED_MEDIA_TYPE);
                    assertThat(fault.clientMessage()).isEqualTo("Unsupported Media Type");
                    assertThat(fault.truth()).contains("Content-Encoding");
                });
    }

    @Test
    void a_body_that_is_cut_off_is_415() throws IOException {
        byte[] whole = gzip(PLAIN);

        assertThatThrownBy(() ->
                        RequestDecompression.of(request("gzip", java.util.Arrays.copyOf(whole, whole.length - 9)), why))
                .isInstanceOf(GatewayFault.class)
                .hasMessageContaining("but the body is not");
    }

    @Test
    void what_becomes_larger_than_10_mb_is_413() throws IOException {
        byte[] bomb = gzip(new byte[10 * 1024 * 1024 + 1]);

        assertThatThrownBy(() -> RequestDecompression.of(request("gzip", bomb), why))
                .isInstanceOfSatisfying(GatewayFault.class, fault -> assertThat(fault.type())
                        .isEqualTo(GatewayResponseType.REQUEST_TOO_LARGE));
    }
}
