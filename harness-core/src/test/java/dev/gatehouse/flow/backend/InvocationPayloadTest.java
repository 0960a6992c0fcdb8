package dev.gatehouse.flow.backend;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.rest.GatewayResponseType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvocationPayloadTest {

    @ParameterizedTest
    @ValueSource(strings = {"{}", "null", "\"text\"", "[1, {\"a\": []}]", " 1 "})
    void json_of_any_kind_goes_to_the_function(String payload) {
        assertThatCode(() -> InvocationPayload.checkJson(Bytes.utf8(payload))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "plain", "{\"a\": 1,}", "{'a': 1}", "{\"a\": \"line\nbreak\"}", "[1] x"})
    void what_is_no_json_is_400_with_lambdas_words(String payload) {
        assertThatThrownBy(() -> InvocationPayload.checkJson(Bytes.utf8(payload)))
                .asInstanceOf(type(GatewayFault.class))
                .satisfies(fault -> {
                    org.assertj.core.api.Assertions.assertThat(fault.status()).hasValue(400);
                    org.assertj.core.api.Assertions.assertThat(fault.clientMessage())
                            .startsWith("Could not parse request body into json: ");
                });
    }

    @Test
    void six_megabytes_go_and_one_byte_more_is_413() {
        String most = '"' + "a".repeat(6 * 1024 * 1024 - 2) + '"';

        assertThatCode(() -> InvocationPayload.checkSize(Bytes.utf8(most))).doesNotThrowAnyException();
        assertThatThrownBy(() -> InvocationPayload.checkSize(Bytes.utf8(most + " ")))
                .asInstanceOf(type(GatewayFault.class))
                .returns(GatewayResponseType.REQUEST_TOO_LARGE, GatewayFault::type)
                .returns("Request Too Long", GatewayFault::clientMessage);
    }
}
