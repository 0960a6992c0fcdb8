package dev.gatehouse.control.v2;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.control.TestAccount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is asked of the origins of a CORS configuration. */
class CorsChecksTest {

    private final TestAccount account = new TestAccount();

    @ParameterizedTest
    @ValueSource(strings = {"*", "https://*", "http://*", "https://shop.example.com", "http://localhost:3000"})
    void an_origin_has_a_scheme_of_the_web(String origin) {
        assertThat(account.call("apigatewayv2:CreateApi", api(origin))
                        .at("/CorsConfiguration/AllowOrigins/0")
                        .asText())
                .isEqualTo(origin);
    }

    @ParameterizedTest
    @ValueSource(strings = {"shop.example.com", "capacitor://localhost", "https://*.example.com", "https://", "null"})
    void any_other_is_refused(String origin) {
        account.refusal("apigatewayv2:CreateApi", api(origin)).hasMessage("Invalid format for origin " + origin);
    }

    @Test
    void a_later_configuration_is_checked_too() {
        String api =
                account.call("apigatewayv2:CreateApi", api("*")).path("ApiId").asText();

        account.refusal(
                        "apigatewayv2:UpdateApi",
                        "{'ApiId':'" + api + "','CorsConfiguration':{'AllowOrigins':['example.com']}}")
                .hasMessage("Invalid format for origin example.com");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ANY", "FOO", "get"})
    void a_method_is_one_of_http_or_a_star(String method) {
        account.refusal(
                        "apigatewayv2:CreateApi",
                        "{'Name':'pets','ProtocolType':'HTTP','CorsConfiguration':{'AllowMethods':['" + method + "']}}")
                .hasMessage("Method " + method + " is not supported");
    }

    private static String api(String origin) {
        return "{'Name':'pets','ProtocolType':'HTTP','CorsConfiguration':{'AllowOrigins':['" + origin + "']}}";
    }
}
