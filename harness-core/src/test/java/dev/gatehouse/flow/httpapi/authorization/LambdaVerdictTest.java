package dev.gatehouse.flow.httpapi.authorization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.gatehouse.flow.backend.LambdaResult;
import dev.gatehouse.flow.exchange.Authorization;
import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.flow.methodrequest.policy.PolicyRequest;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.model.rest.GatewayResponseType;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LambdaVerdictTest {

    private static final String ARN = "arn:aws:execute-api:us-east-1:123456789012:a1b2c3d4e5/dev/GET/pets/7";
    private static final PolicyRequest ASKED = new PolicyRequest(ARN, Set.of(), Map.of());

    private static LambdaVerdict read(String answer, boolean simple, @Nullable String error) {
        return LambdaVerdict.read(
                new LambdaResult(200, Headers.EMPTY, Bytes.utf8(answer.replace('\'', '"')), error), simple);
    }

    private static String policy(String effect, String resource) {
        return "{'principalId': 'u1', 'policyDocument': {'Version': '2012-10-17', 'Statement': [{'Effect': '" + effect
                + "', 'Action': 'execute-api:Invoke', 'Resource': '" + resource + "'}]}}";
    }

    private static GatewayFault refusal(String answer, boolean simple, @Nullable String error) {
        return catchThrowableOfType(
                GatewayFault.class, () -> read(answer, simple, error).admit(ASKED));
    }

    @Test
    void a_policy_that_allows_the_route_lets_its_principal_in() {
        assertThat(read(policy("Allow", "*"), false, null).admit(ASKED))
                .isEqualTo(new Authorization.ByFunction("u1", Map.of(), null));
    }

    @Test
    void a_policy_that_does_not_cover_the_route_says_so_to_the_developer() {
        GatewayFault fault = refusal(policy("Allow", "*/POST/*"), false, null);

        assertThat(fault.type()).isEqualTo(GatewayResponseType.ACCESS_DENIED);
        assertThat(fault.truth()).contains("statement 1 is about Resource [*/POST/*]");
    }

    @Test
    void a_policy_that_denies_names_its_statement() {
        assertThat(refusal(policy("Deny", "*"), false, null).truth()).contains("statement 1 denies it");
    }

    @Test
    void the_error_unauthorized_is_401_and_any_other_the_apis_fault() {
        assertThat(refusal("{'errorMessage': 'Unauthorized'}", false, "Unhandled")
                        .type())
                .isEqualTo(GatewayResponseType.UNAUTHORIZED);
        assertThat(refusal("{'errorMessage': 'boom'}", true, "Unhandled").type())
                .isEqualTo(GatewayResponseType.AUTHORIZER_CONFIGURATION_ERROR);
    }

    @Test
    void a_simple_answer_where_a_policy_is_wanted_is_told_apart() {
        assertThat(refusal("{'isAuthorized': true}", false, null).truth()).contains("enable simple responses");
    }

    @Test
    void what_is_no_json_is_the_apis_fault() {
        assertThat(refusal("yes", true, null).truth()).contains("no JSON: yes");
    }
}
