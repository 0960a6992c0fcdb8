package dev.gatehouse.monitoring.accesslog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class AccessLogFormatTest {

    @Test
    void variables_stand_in_the_text_as_in_the_common_log_format() {
        Map<String, Object> context = Map.of(
                "identity",
                Map.of("sourceIp", "192.0.2.1"),
                "requestTime",
                "04/Mar/2026:05:06:07 +0000",
                "httpMethod",
                "GET",
                "status",
                200);

        assertThat(line(
                        "$context.identity.sourceIp [$context.requestTime] \"$context.httpMethod\" $context.status",
                        context))
                .isEqualTo("192.0.2.1 [04/Mar/2026:05:06:07 +0000] \"GET\" 200");
    }

    @Test
    void what_is_absent_is_a_hyphen() {
        assertThat(line("$context.identity.user,$context.noSuchThing,$context.identity", Map.of("identity", Map.of())))
                .isEqualTo("-,-,-");
    }

    @Test
    void a_name_ends_where_its_letters_end() {
        assertThat(line(
                        "$context.requestId. ${context.requestId}s <a>$context.requestId</a>",
                        Map.of("requestId", "r")))
                .isEqualTo("r. rs <a>r</a>");
    }

    @Test
    void properties_of_an_authorizer_may_have_hyphens_and_claims_any_letters() {
        Map<String, Object> context =
                Map.of("authorizer", Map.of("user-name", "u", "claims", Map.of("cognito:username", "c")));

        assertThat(line("$context.authorizer.user-name $context.authorizer.claims['cognito:username']", context))
                .isEqualTo("u c");
    }

    @Test
    void other_dollars_are_text() {
        assertThat(line("$input.body $5 $context", Map.of())).isEqualTo("$input.body $5 $context");
    }

    private static String line(String format, Map<String, Object> context) {
        return AccessLogFormat.parse(format).line(context);
    }
}
