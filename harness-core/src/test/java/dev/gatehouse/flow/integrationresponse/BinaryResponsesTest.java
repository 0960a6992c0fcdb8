package dev.gatehouse.flow.integrationresponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatehouse.flow.exchange.GatewayFault;
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

class BinaryResponsesTest {

    private static final Bytes PNG = Bytes.of(new byte[] {(byte) 0x89, 'P', (byte) 0xff, 0});

    private static Bytes answer(String accept, String contentType, Bytes body, @Nullable ContentHandling handling) {
        TestMethod method = TestMethod.of(IntegrationType.HTTP)
                .binary("image/png")
                .response(new IntegrationResponse("200", null, Map.of(), Map.of(), handling));
        HttpResponse endpoint = new HttpResponse(200, Headers.of("Content-Type", contentType), body);
        return new TestSteps(method)
                .answer(TestRequest.get("/p").header("Accept", accept), endpoint)
                .body();
    }

    @Test
    void without_content_handling_accept_decides() {
        Bytes base64 = Bytes.utf8(PNG.base64());

        assertThat(answer("image/png", "image/png", PNG, null)).isEqualTo(PNG);
        assertThat(answer("text/plain", "image/png", PNG, null)).isEqualTo(base64);
        assertThat(answer("text/plain", "text/plain", base64, null)).isEqualTo(base64);
        assertThat(answer("image/png", "text/plain", base64, null)).isEqualTo(PNG);
    }

    @Test
    void text_that_is_no_base64_fails_if_bytes_are_asked_for() {
        assertThatThrownBy(() -> answer("image/png", "text/plain", Bytes.utf8("(plain)"), null))
                .isInstanceOf(GatewayFault.class);
    }

    @Test
    void content_handling_wins_over_accept() {
        assertThat(answer("image/png", "image/png", PNG, ContentHandling.CONVERT_TO_TEXT))
                .isEqualTo(Bytes.utf8(PNG.base64()));
        assertThat(answer("text/plain", "text/plain", Bytes.utf8(PNG.base64()), ContentHandling.CONVERT_TO_BINARY))
                .isEqualTo(PNG);
    }
}
