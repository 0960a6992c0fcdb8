package dev.gatehouse.flow.methodresponse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.flow.exchange.Reason;
import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.model.http.HttpResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResponseCompressionTest {

    private static final Bytes BODY = Bytes.utf8("a".repeat(100));

    private final Reasons why = new Reasons();

    private HttpResponse answer(Integer minimum, Headers request, String... headers) {
        HttpResponse plain = new HttpResponse(200, Headers.of(headers), BODY);
        return new ResponseCompression(minimum).apply(plain, request, why);
    }

    private static Headers accepting(String codings) {
        return Headers.of("Accept-Encoding", codings);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gzip|gzip",
                "deflate|deflate",
                "GZIP|gzip",
                "deflate,gzip|deflate",
                "gzip, deflate, br|gzip",
                "deflate;q=0.5,gzip;q=1.0|gzip",
                "gzip;q=1.0,identity;q=0.5,*;q=0|gzip",
                "br;q=0.1, gzip;q=0.2|gzip",
                "gzip ; q=0.001|gzip"
            })
    void the_coding_that_the_client_likes_best_is_taken(String header, String coding) throws IOException {
        HttpResponse answer = answer(0, accepting(header));

        assertThat(answer.headers().values("Content-Encoding")).containsExactly(coding);
        assertThat(plain(answer, coding)).isEqualTo(BODY);
        assertThat(why.given()).singleElement().isInstanceOf(Reason.ContentConverted.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "*",
                "identity",
                "br",
                "br, gzip",
                "gzip;q=0",
                "gzip;q=0.5, identity",
                "gzip;q=0.5, br;q=0.9",
                "gzip;q=x",
                "gzip;level=1"
            })
    void nothing_is_compressed_if_the_coding_liked_best_is_none_of_awss(String header) {
        assertThat(answer(0, accepting(header)).body()).isEqualTo(BODY);
        assertThat(why.given()).singleElement().isInstanceOf(Reason.Noted.class);
    }

    @Test
    void nothing_is_compressed_without_accept_encoding() {
        assertThat(answer(0, Headers.EMPTY).body()).isEqualTo(BODY);
        assertThat(why.given()).containsExactly(new Reason.Noted("not compressed: the request has no Accept-Encoding"));
    }

    @Test
    void an_api_without_a_minimum_compresses_nothing_and_says_nothing() {
        assertThat(answer(null, accepting("gzip")).body()).isEqualTo(BODY);
        assertThat(why.given()).isEmpty();
    }

    @Test
    void the_minimum_itself_is_compressed_and_one_byte_less_is_not() {
        assertThat(answer(100, accepting("gzip")).headers().has("Content-Encoding"))
                .isTrue();
        assertThat(answer(101, accepting("gzip")).headers().has("Content-Encoding"))
                .isFalse();
        assertThat(why.given())
                .last()
                .isEqualTo(new Reason.Noted(
                        "not compressed: the body has 100 bytes, fewer than minimumCompressionSize 101"));
    }

    @Test
    void an_answer_with_a_content_encoding_of_its_own_is_left_alone() {
        HttpResponse answer = answer(0, accepting("gzip"), "content-encoding", "br");

        assertThat(answer.headers().values("Content-Encoding")).containsExactly("br");
        assertThat(answer.body()).isEqualTo(BODY);
    }

    private static Bytes plain(HttpResponse answer, String coding) throws IOException {
        InputStream coded = new ByteArrayInputStream(answer.body().toByteArray());
        try (InputStream plain = coding.equals("gzip") ? new GZIPInputStream(coded) : new InflaterInputStream(coded)) {
            return Bytes.of(plain.readAllBytes());
        }
    }
}
