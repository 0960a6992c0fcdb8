package dev.gatehouse.control.v2;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gatehouse.control.TestAccount;
import org.junit.jupiter.api.Test;

/** The operations that take one setting away. */
class StageSettingsTest {

    private static final String LOGS =
            "'AccessLogSettings': {'DestinationArn': 'arn:aws:logs:us-east-1:123456789012:log-group:a',"
                    + " 'Format': '$context.requestId'}";

    private final TestAccount account = new TestAccount();
    private final String api = account.call(
                    "apigatewayv2:CreateApi",
                    "{'Name': 'pets', 'ProtocolType': 'HTTP', 'CorsConfiguration': {'AllowOrigins': ['*']}}")
            .path("ApiId")
            .asText();

    private JsonNode call(String operation, String parameters) {
        return account.call("apigatewayv2:" + operation, ofApi(parameters));
    }

    private String ofApi(String parameters) {
        return "{'ApiId': '" + api + "'" + parameters + "}";
    }

    private void stage() {
        call("CreateRoute", ", 'RouteKey': 'GET /pets'");
        call(
                "CreateStage",
                ", 'StageName': 'dev', 'RouteSettings': {'GET /pets': {'ThrottlingRateLimit': 5}}, " + LOGS);
    }

    private JsonNode shown() {
        return call("GetStage", ", 'StageName': 'dev'");
    }

    @Test
    void a_stage_logs_no_more() {
        stage();
        assertThat(shown().at("/AccessLogSettings/Format").asText()).isEqualTo("$context.requestId");

        call("DeleteAccessLogSettings", ", 'StageName': 'dev'");

        assertThat(shown().has("AccessLogSettings")).isFalse();
        assertThat(shown().path("RouteSettings").has("GET /pets")).isTrue();
    }

    @Test
    void a_route_goes_by_the_defaults_again() {
        stage();

        call("DeleteRouteSettings", ", 'StageName': 'dev', 'RouteKey': 'GET /pets'");

        assertThat(shown().path("RouteSettings").has("GET /pets")).isFalse();
        account.refusal("apigatewayv2:DeleteRouteSettings", ofApi(", 'StageName': 'dev', 'RouteKey': 'GET /pets'"))
                .hasMessageContaining("GET /pets");
    }

    @Test
    void an_api_cares_for_other_origins_no_more() {
        call("DeleteCorsConfiguration", "");

        assertThat(call("GetApi", "").has("CorsConfiguration")).isFalse();
    }

    @Test
    void what_is_taken_away_from_a_stage_that_is_not_there_is_refused() {
        account.refusal("apigatewayv2:DeleteAccessLogSettings", ofApi(", 'StageName': 'none'"))
                .hasMessageContaining("none");
    }

    @Test
    void a_format_with_lines_or_without_an_id_is_refused() {
        account.refusal(
                        "apigatewayv2:CreateStage",
                        ofApi(", 'StageName': 'dev', " + LOGS.replace("$context.requestId", "$context.status")))
                .hasMessageContaining("$context.requestId");
        account.refusal(
                        "apigatewayv2:CreateStage",
                        ofApi(", 'StageName': 'dev', " + LOGS.replace("requestId", "requestId\\n$context.status")))
                .hasMessageStartingWith("Access Log format must be single line");
    }
}
