package dev.gatehouse.gatewayresponses;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a definition may put into its gateway responses. */
class GatewayResponseContentTest {

    private static final List<String> JSON_BODY = List.of("Content-Type: application/json", "X-Caller: me");

    private static String answer(Map<String, String> parameters, Map<String, String> templates) throws IOException {
        Map<String, ?> response = Map.of("responseParameters", parameters, "responseTemplates", templates);
        try (FaultyApi api = FaultyApi.with(Map.of("BAD_REQUEST_BODY", response))) {
            return api.call("POST", "/valid/7?tag=blue", JSON_BODY, "{\"age\": 3}");
        }
    }

    @Test
    void headers_come_from_static_values_headers_the_query_and_the_path() throws IOException {
        assertThat(answer(
                        Map.of(
                                "gatewayresponse.header.Access-Control-Allow-Origin", "'*'",
                                "gatewayresponse.header.X-Header", "method.request.header.X-Caller",
                                "gatewayresponse.header.X-Query", "method.request.querystring.tag",
                                "gatewayresponse.header.X-Path", "method.request.path.id",
                                "gatewayresponse.header.X-None", "method.request.header.X-Absent"),
                        Map.of()))
                .contains("\r\nAccess-Control-Allow-Origin: *\r\n")
                .contains("\r\nX-Header: me\r\n", "\r\nX-Query: blue\r\n", "\r\nX-Path: 7\r\n")
                .doesNotContain("X-None")
                .endsWith("{\"message\": \"Invalid request body\"}");
    }

    @Test
    void the_body_tells_the_error_with_and_without_quotes_and_what_the_validator_said() throws IOException {
        String template = "{\"message\":$context.error.messageString,\"plain\":\"$context.error.message\","
                + "\"type\":\"$context.error.responseType\",\"detail\":\"$context.error.validationErrorString\","
                + "\"path\":\"$context.resourcePath\"}";

        assertThat(answer(Map.of(), Map.of("application/json", template)))
                .endsWith("{\"message\":\"Invalid request body\",\"plain\":\"Invalid request body\","
                        + "\"type\":\"BAD_REQUEST_BODY\","
                        + "\"detail\":\"[object has missing required properties ([\"name\"])]\","
                        + "\"path\":\"/valid/{id}\"}");
    }

    @Test
    void the_template_is_no_velocity() throws IOException {
        assertThat(answer(Map.of(), Map.of("application/json", "#if(true)$context.error.message#end $unknown.x")))
                .endsWith("#if(true)Invalid request body#end $unknown.x");
    }

    @Test
    void accept_picks_the_template() throws IOException {
        Map<String, ?> response =
                Map.of("responseTemplates", Map.of("application/json", "{}", "application/xml", "<error/>"));
        try (FaultyApi api = FaultyApi.with(Map.of("DEFAULT_4XX", response))) {
            assertThat(api.call("GET", "/nowhere", List.of("Accept: application/xml"), ""))
                    .contains("\r\nContent-Type: application/xml\r\n")
                    .endsWith("<error/>");
            assertThat(api.call("GET", "/nowhere", List.of("Accept: image/png"), ""))
                    .contains("\r\nContent-Type: application/json\r\n")
                    .endsWith("{}");
        }
    }

    @Test
    void a_default_does_not_come_on_top_of_the_types_own() throws IOException {
        Map<String, ?> own = Map.of("responseParameters", Map.of("gatewayresponse.header.X-Own", "'1'"));
        Map<String, ?> other = Map.of("responseParameters", Map.of("gatewayresponse.header.X-Default", "'1'"));
        try (FaultyApi api = FaultyApi.with(Map.of("MISSING_AUTHENTICATION_TOKEN", own, "DEFAULT_4XX", other))) {
            assertThat(api.call("GET", "/nowhere", List.of(), ""))
                    .contains("\r\nX-Own: 1\r\n")
                    .doesNotContain("X-Default");
        }
    }
}
