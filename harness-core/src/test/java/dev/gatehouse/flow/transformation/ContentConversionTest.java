package dev.gatehouse.flow.transformation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.flow.exchange.Reason;
import dev.gatehouse.flow.exchange.TestMethod;
import dev.gatehouse.flow.exchange.TestRequest;
import dev.gatehouse.flow.exchange.TestSteps;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.model.http.HttpResponse;
import dev.gatehouse.model.rest.ContentHandling;
import dev.gatehouse.model.rest.IntegrationResponse;
import dev.gatehouse.model.rest.IntegrationType;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** AWS's two tables of content type conversions, row by row. */
class ContentConversionTest {

    private static final Bytes PNG = Bytes.of(new byte[] {(byte) 0x89, 'P', (byte) 0xff, 0});
    private static final Bytes BASE64 = Bytes.utf8(PNG.base64());
    private static final Bytes REPLACED = Bytes.utf8(PNG.utf8());

    /** The payloads of the tables by name: the text is base64, so that it can be decoded. */
    private static Bytes payload(String name) {
        return switch (name) {
            case "text", "base64" -> BASE64;
            case "bytes" -> PNG;
            case "replaced" -> REPLACED;
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static TestMethod method(boolean binaryTypes) {
        TestMethod method = TestMethod.of(IntegrationType.HTTP);
        return binaryTypes ? method.binary("image/png") : method;
    }

    private static @Nullable ContentHandling handling(@Nullable String name) {
        return name == null ? null : ContentHandling.valueOf(name);
    }

    @ParameterizedTest
    @CsvSource({
        "text,  text/plain, false,                  , text",
        "text,  image/png,  false,                  , text",
        "text,  text/plain, false, CONVERT_TO_BINARY, bytes",
        "text,  text/plain, false, CONVERT_TO_TEXT,   text",
        "bytes, image/png,  false,                  , replaced",
        "text,  text/plain, true,                   , text",
        "text,  text/plain, true,  CONVERT_TO_BINARY, bytes",
        "text,  text/plain, true,  CONVERT_TO_TEXT,   text",
        "bytes, image/png,  true,                   , bytes",
        "bytes, image/png,  true,  CONVERT_TO_BINARY, bytes",
        "bytes, image/png,  true,  CONVERT_TO_TEXT,   base64"
    })
    void a_request(String sent, String contentType, boolean types, @Nullable String handling, String integration) {
        TestSteps steps = new TestSteps(method(types).contentHandling(handling(handling)));
        TestRequest request = TestRequest.post("/p", "").body(payload(sent)).header("Content-Type", contentType);

        assertThat(steps.http(request).payload()).isEqualTo(payload(integration));
    }

    @ParameterizedTest
    @CsvSource({
        "text,  text/plain, false,                  , text",
        "bytes, text/plain, false,                  , replaced",
        "text,  text/plain, false, CONVERT_TO_BINARY, bytes",
        "text,  text/plain, false, CONVERT_TO_TEXT,   text",
        "text,  text/plain, true,                   , text",
        "text,  text/plain, true,  CONVERT_TO_BINARY, bytes",
        "text,  text/plain, true,  CONVERT_TO_TEXT,   text",
        "text,  image/png,  true,                   , bytes",
        "text,  image/png,  true,  CONVERT_TO_BINARY, bytes",
        "text,  image/png,  true,  CONVERT_TO_TEXT,   text",
        "bytes, text/plain, true,                   , base64",
        "bytes, text/plain, true,  CONVERT_TO_BINARY, bytes",
        "bytes, text/plain, true,  CONVERT_TO_TEXT,   base64",
        "bytes, image/png,  true,                   , bytes",
        "bytes, image/png,  true,  CONVERT_TO_BINARY, bytes",
        "bytes, image/png,  true,  CONVERT_TO_TEXT,   base64"
    })
    void a_response(String answered, String accept, boolean types, @Nullable String handling, String client) {
        TestSteps steps = new TestSteps(
                method(types).response(new IntegrationResponse("200", null, Map.of(), Map.of(), handling(handling))));
        HttpResponse endpoint = new HttpResponse(
                200,
                Headers.of("Content-Type", answered.equals("bytes") ? "image/png" : "text/plain"),
                payload(answered));

        assertThat(steps.answer(TestRequest.get("/p").header("Accept", accept), endpoint)
                        .body())
                .isEqualTo(payload(client));
    }

    @Test
    void of_several_types_in_accept_only_the_first_counts() {
        TestSteps steps = new TestSteps(method(true).response("200", null));
        HttpResponse png = new HttpResponse(200, Headers.of("Content-Type", "image/png"), PNG);

        assertThat(steps.answer(TestRequest.get("/p").header("Accept", "image/webp,image/png,*/*;q=0.8"), png)
                        .body())
                .isEqualTo(BASE64);
        assertThat(steps.answer(TestRequest.get("/p").header("Accept", "image/png;q=0.1,text/html"), png)
                        .body())
                .isEqualTo(PNG);
    }

    @Test
    void text_that_is_no_base64_cannot_become_bytes() {
        TestSteps steps = new TestSteps(method(false).contentHandling(ContentHandling.CONVERT_TO_BINARY));

        assertThatThrownBy(() -> steps.http(TestRequest.post("/p", "(plain)")))
                .isInstanceOf(GatewayFault.class)
                .hasMessageContaining("no base64");
    }

    @Test
    void the_record_tells_where_bytes_were_lost_on_the_way_in_and_on_the_way_out() {
        TestSteps steps = new TestSteps(method(false).response("200", null));
        TestRequest request = TestRequest.post("/p", "").body(PNG);

        steps.answer(request, new HttpResponse(200, Headers.EMPTY, PNG));

        assertThat(steps.reasons())
                .filteredOn(Reason.ContentConverted.class::isInstance)
                .extracting(reason -> ((Reason.ContentConverted) reason).because())
                .satisfiesExactly(
                        in -> assertThat(in).contains("the body of the request is no UTF-8"),
                        out -> assertThat(out).contains("the body of the endpoint's answer is no UTF-8"));
    }

    @Test
    void a_replacement_character_that_the_client_sent_is_no_loss() {
        TestSteps steps = new TestSteps(method(false));

        steps.http(TestRequest.post("/p", "a\ufffd"));

        assertThat(steps.reasons()).noneMatch(Reason.ContentConverted.class::isInstance);
    }
}
