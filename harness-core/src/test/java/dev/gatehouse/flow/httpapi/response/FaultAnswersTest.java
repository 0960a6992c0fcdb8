package dev.gatehouse.flow.httpapi.response;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.model.http.HttpResponse;
import dev.gatehouse.model.rest.GatewayResponseType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FaultAnswersTest {

    @ParameterizedTest
    @CsvSource({
        "RESOURCE_NOT_FOUND, 404, Not Found",
        "UNAUTHORIZED, 401, Unauthorized",
        "ACCESS_DENIED, 403, Forbidden",
        "THROTTLED, 429, Too Many Requests",
        "INTEGRATION_TIMEOUT, 503, Service Unavailable",
        "INTEGRATION_FAILURE, 503, Service Unavailable",
        "API_CONFIGURATION_ERROR, 500, Internal Server Error",
        "DEFAULT_4XX, 400, Bad Request"
    })
    void every_fault_is_told_in_its_status_own_words(GatewayResponseType type, int status, String words) {
        HttpResponse answer = FaultAnswers.of(GatewayFault.of(type, "of a REST API", "truth"));

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.body().utf8()).isEqualTo("{\"message\":\"" + words + "\"}");
        assertThat(answer.headers().first("content-type")).hasValue("application/json");
    }

    @Test
    void a_fault_may_bring_headers() {
        GatewayFault fault = GatewayFault.of(GatewayResponseType.UNAUTHORIZED, "Unauthorized", "no token")
                .withHeader("www-authenticate", "Bearer");

        assertThat(FaultAnswers.of(fault).headers().first("www-authenticate")).hasValue("Bearer");
    }

    @Test
    void the_502_of_rest_apis_is_500() {
        GatewayFault fault =
                GatewayFault.of(GatewayResponseType.DEFAULT_5XX, "x", "truth").withStatus(502);

        assertThat(FaultAnswers.of(fault).status()).isEqualTo(500);
    }
}
