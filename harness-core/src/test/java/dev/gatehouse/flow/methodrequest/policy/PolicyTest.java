package dev.gatehouse.flow.methodrequest.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyTest {

    private static final String ARN = "arn:aws:execute-api:us-east-1:123456789012:abc/dev/GET/pets/7";

    @Test
    void a_star_crosses_slashes_and_a_question_mark_is_one_character() {
        assertThat(Wildcards.match("a:*/GET/pets/*", "a:x/dev/GET/pets/1/toys")).isTrue();
        assertThat(Wildcards.match("v/?", "v/1")).isTrue();
        assertThat(Wildcards.match("v/?", "v/22")).isFalse();
    }

    @Test
    void a_policy_that_names_no_other_method_is_silent_about_it() {
        assertThat(judge(allow("'Resource': '*/POST/*'"))).isEqualTo(Verdict.SILENT);
    }

    @Test
    void any_statement_that_denies_wins() {
        assertThat(judge("[" + allow("'Resource': '*'") + ", {'Effect': 'Deny', 'Action': 'execute-api:*', 'Resource':"
                        + " '*/pets/*'}]"))
                .isEqualTo(Verdict.EXPLICITLY_DENIED);
    }

    @Test
    void actions_are_compared_without_regard_to_case() {
        assertThat(judge("{'Effect': 'Allow', 'Action': 'Execute-API:INVOKE', 'Resource': '*'}"))
                .isEqualTo(Verdict.ALLOWED);
    }

    @Test
    void another_service_s_action_allows_nothing() {
        assertThat(judge("{'Effect': 'Allow', 'Action': 's3:*', 'Resource': '*'}"))
                .isEqualTo(Verdict.SILENT);
    }

    @Test
    void a_short_resource_is_one_of_the_api() {
        String policy = allow("'Principal': '*', 'Resource': 'execute-api:/dev/GET/*'");

        assertThat(judge(policy, request(Map.of()))).isEqualTo(Verdict.ALLOWED);
        assertThat(judge(policy, new PolicyRequest(ARN.replace("abc", "xyz"), Set.of(), Map.of())))
                .isEqualTo(Verdict.SILENT);
    }

    @Test
    void not_resource_covers_everything_else() {
        assertThat(judge(allow("'NotResource': '*/admin/*'"))).isEqualTo(Verdict.ALLOWED);
        assertThat(judge(allow("'NotResource': '*/pets/*'"))).isEqualTo(Verdict.SILENT);
    }

    @Test
    void a_principal_covers_its_own_caller_only() {
        String policy = allow("'Resource': '*', 'Principal': {'AWS': ['111122223333']}");

        assertThat(judge(policy, request(Map.of()))).isEqualTo(Verdict.SILENT);
        assertThat(judge(policy, new PolicyRequest(ARN, Set.of("111122223333"), Map.of())))
                .isEqualTo(Verdict.ALLOWED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'IpAddress': {'aws:SourceIp': ['198.51.100.0/24', '192.0.2.0/24']} | ALLOWED",
                "'IpAddress': {'aws:SourceIp': '192.0.2.8/29'} | SILENT",
                "'IpAddress': {'aws:SourceIp': '2001:db8::/32'} | SILENT",
                "'NotIpAddress': {'aws:SourceIp': ['192.0.2.1', '198.51.100.1']} | SILENT",
                "'StringEquals': {'aws:SourceVpce': 'vpce-1'} | SILENT",
                "'StringNotEquals': {'aws:SourceVpce': 'vpce-1'} | ALLOWED",
                "'StringEqualsIfExists': {'aws:SourceVpce': 'vpce-1'} | ALLOWED",
                "'StringLike': {'AWS:useragent': 'curl/*'} | ALLOWED",
                "'Bool': {'aws:SecureTransport': 'true'} | SILENT",
                "'Null': {'aws:Referer': 'true'} | ALLOWED",
                "'DateLessThan': {'aws:CurrentTime': '2026-02-01T00:00:00Z'} | ALLOWED",
                "'DateGreaterThan': {'aws:CurrentTime': '2026-02-01'} | SILENT",
                "'NumericGreaterThanEquals': {'aws:EpochTime': 1769817600} | ALLOWED",
            })
    void conditions_are_held_against_the_request(String condition, Verdict verdict) {
        PolicyRequest request = request(Map.of(
                "aws:sourceip", "192.0.2.1",
                "aws:useragent", "curl/8",
                "aws:securetransport", "false",
                "aws:currenttime", "2026-01-31T00:00:00Z",
                "aws:epochtime", "1769817600"));

        assertThat(judge(allow("'Resource': '*', 'Condition': {" + condition + "}"), request))
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'BinaryEquals': {'k': 'v'} | BinaryEquals is not supported",
                "'IpAddress': {'aws:SourceIp': 'localhost'} | 'localhost' is no IP address",
                "'IpAddress': {'aws:SourceIp': '192.0.2.0/x'} | '192.0.2.0/x' is no IP address",
                "'DateEquals': {'aws:CurrentTime': 'soon'} | 'soon' is neither a number nor an ISO 8601 date",
            })
    void a_condition_that_is_not_understood_is_refused_when_it_is_read(String condition, String message) {
        assertThatExceptionOfType(PolicyException.class)
                .isThrownBy(() -> judge(allow("'Resource': '*', 'Condition': {" + condition + "}")))
                .withMessageContaining(message);
    }

    @Test
    void a_denial_names_its_statement() {
        String deny = "{'Sid': 'NoPets', 'Effect': 'Deny', 'Action': 'execute-api:*', 'Resource': '*/pets/*'}";

        assertThat(policy("[" + allow("'Resource': '*'") + ", " + deny + "]").explain(request(Map.of())))
                .isEqualTo("statement 2 (NoPets) denies it: "
                        + deny.replace("'", "\"").replace(": ", ":").replace(", ", ","));
    }

    @Test
    void a_condition_that_does_not_hold_is_named_with_what_the_request_has() {
        String office = allow("'Resource': '*', 'Condition': {'IpAddress': {'aws:SourceIp': ['10.0.0.0/8']}}");

        assertThat(policy(office).explain(request(Map.of("aws:sourceip", "127.0.0.1"))))
                .isEqualTo(
                        "statement 1 allows it only where IpAddress aws:SourceIp is one of [10.0.0.0/8], and the request"
                                + " has 127.0.0.1");
        assertThat(policy(office).explain(request(Map.of()))).endsWith("and the request has no aws:SourceIp");
    }

    @Test
    void a_statement_that_does_not_cover_the_request_says_by_what() {
        assertThat(policy(allow("'Resource': '*/POST/*'")).explain(request(Map.of())))
                .isEqualTo("statement 1 is about Resource [*/POST/*], and the request is for " + ARN);
        assertThat(policy("{'Effect': 'Allow', 'Action': 's3:*', 'Resource': '*'}")
                        .explain(request(Map.of())))
                .isEqualTo("statement 1 is about Action [s3:*], and the request asks for execute-api:invoke");
        assertThat(policy(allow("'Resource': '*', 'Principal': {'AWS': '123456789012'}"))
                        .explain(request(Map.of())))
                .isEqualTo("statement 1 is about Principal [123456789012], and the caller is anonymous");
    }

    private static String allow(String rest) {
        return "{'Effect': 'Allow', 'Action': 'execute-api:Invoke', " + rest + "}";
    }

    private static PolicyRequest request(Map<String, String> keys) {
        return new PolicyRequest(ARN, Set.of(), keys);
    }

    private static Verdict judge(String statement) {
        return judge(statement, request(Map.of()));
    }

    private static Verdict judge(String statement, PolicyRequest request) {
        return policy(statement).judge(request);
    }

    private static Policy policy(String statement) {
        String text = "{\"Version\": \"2012-10-17\", \"Statement\": " + statement.replace('\'', '"') + "}";
        try {
            return Policy.read(new ObjectMapper().readTree(text), "arn:aws:execute-api:*:*:abc");
        } catch (JsonProcessingException malformed) {
            throw new IllegalArgumentException(malformed);
        }
    }
}
