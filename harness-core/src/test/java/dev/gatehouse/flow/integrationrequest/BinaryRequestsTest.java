package dev.gatehouse.flow.integrationrequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.flow.exchange.TestMethod;
import dev.gatehouse.flow.exchange.TestRequest;
import dev.gatehouse.flow.exchange.TestSteps;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.rest.ContentHandling;
import dev.gatehouse.model.rest.IntegrationType;
import org.junit.jupiter.api.Test;

class BinaryRequestsTest {

    private static final Bytes PNG = Bytes.of(new byte[] {(byte) 0x89, 'P', (byte) 0xff, 0});

    private final TestMethod method = TestMethod.of(IntegrationType.HTTP).binary("image/png");

    private static TestRequest png() {
        return TestRequest.post("/p", "").body(PNG).header("Content-Type", "image/png");
    }

    private static TestRequest text(String body) {
        return TestRequest.post("/p", body).header("Content-Type", "text/plain");
    }

    @Test
    void bytes_of_a_binary_media_type_stay_bytes() {
        assertThat(new TestSteps(method).http(png()).payload()).isEqualTo(PNG);
    }

    @Test
    void bytes_of_other_media_types_turn_into_replacement_characters() {
        assertThat(new TestSteps(method)
                        .http(text("").body(Bytes.of(new byte[] {'a', (byte) 0xfe})))
                        .payload()
                        .utf8())
                .isEqualTo("a\ufffd");
    }

    @Test
    void convert_to_text_makes_base64_of_bytes() {
        method.contentHandling(ContentHandling.CONVERT_TO_TEXT);

        assertThat(new TestSteps(method).http(png()).payload().utf8()).isEqualTo(PNG.base64());
        assertThat(new TestSteps(method).http(text("as is")).payload().utf8()).isEqualTo("as is");
    }

    @Test
    void convert_to_binary_decodes_text_and_fails_if_it_is_no_base64() {
        method.contentHandling(ContentHandling.CONVERT_TO_BINARY);

        assertThat(new TestSteps(method).http(text(PNG.base64())).payload()).isEqualTo(PNG);
        assertThatThrownBy(() -> new TestSteps(method).http(text("(no base64)")))
                .isInstanceOf(GatewayFault.class);
    }

    @Test
    void a_template_that_meets_bytes_fails() {
        method.template("image/png", "$input.body");

        assertThatThrownBy(() -> new TestSteps(method).http(png())).isInstanceOf(GatewayFault.class);
    }
}
