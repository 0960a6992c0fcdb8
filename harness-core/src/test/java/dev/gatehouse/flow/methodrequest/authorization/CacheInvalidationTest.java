package dev.gatehouse.flow.methodrequest.authorization;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.gatehouse.flow.exchange.Authorization;
import dev.gatehouse.flow.exchange.TestMethod;
import dev.gatehouse.flow.exchange.TestRequest;
import dev.gatehouse.flow.methodrequest.iam.IamIdentity;
import dev.gatehouse.flow.methodrequest.policy.Policy;
import dev.gatehouse.flow.problem.Problems;
import dev.gatehouse.model.rest.IntegrationType;
import dev.gatehouse.model.rest.RestApi;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CacheInvalidationTest {

    private static final String OWNER = "000000000000";
    private static final String INVALIDATE =
            "{'Effect': 'Allow', 'Action': 'execute-api:InvalidateCache', 'Resource': '*/dev/GET/pets'}";
    private static final String INVOKE = "{'Effect': 'Allow', 'Action': 'execute-api:Invoke', 'Resource': '*'}";
    private static final String ALL = "{'Effect': 'Allow', 'Action': 'execute-api:*', 'Resource': '*'}";

    @Test
    void a_signed_caller_needs_a_policy_for_the_action_and_the_method() {
        assertThat(allowed(signed(OWNER), INVALIDATE, null)).isTrue();
        assertThat(allowed(signed(OWNER), ALL, null)).isTrue();
        assertThat(allowed(signed(OWNER), INVOKE, null)).isFalse();
        assertThat(allowed(signed(OWNER), INVALIDATE.replace("pets", "dogs"), null))
                .isFalse();
    }

    @Test
    void the_resource_policy_may_allow_it_or_deny_it() {
        String everybody = ALL.replace("'Action'", "'Principal': '*', 'Action'");

        assertThat(allowed(signed(OWNER), INVOKE, everybody)).isTrue();
        assertThat(allowed(new Authorization.None(), null, everybody)).isTrue();
        assertThat(allowed(signed(OWNER), INVALIDATE, everybody.replace("Allow", "Deny")))
                .isFalse();
    }

    @Test
    void nobody_of_another_account_may() {
        assertThat(allowed(signed("111122223333"), ALL, null)).isFalse();
    }

    @Test
    void an_anonymous_caller_may_not() {
        assertThat(allowed(new Authorization.None(), null, null)).isFalse();
    }

    @Test
    void an_authorizers_policy_counts_as_the_callers_own() {
        assertThat(allowed(new Authorization.ByFunction("someone", Map.of(), null).invalidating(true), null, null))
                .isTrue();
        assertThat(allowed(new Authorization.ByFunction("someone", Map.of(), null), null, null))
                .isFalse();
    }

    private static Authorization.ByIam signed(String accountId) {
        return new Authorization.ByIam(
                "AKIDEXAMPLE", accountId, "arn:aws:iam::" + accountId + ":user/reader", "AIDAEXAMPLE");
    }

    private static boolean allowed(Authorization caller, @Nullable String own, @Nullable String resource) {
        return CacheInvalidation.allowed(
                TestRequest.get("/pets").authorization(caller).to(TestMethod.of(IntegrationType.MOCK)),
                id -> caller instanceof Authorization.ByIam iam && own != null
                        ? Optional.of(new IamIdentity(iam, "secret", null, List.of(policy(own))))
                        : Optional.empty(),
                ResourcePolicy.compile(apiWith(resource), new Problems()));
    }

    private static String text(String statement) {
        return ("{'Statement': [" + statement + "]}").replace('\'', '"');
    }

    private static Policy policy(String statement) {
        try {
            return Policy.read(new ObjectMapper().readTree(text(statement)));
        } catch (JsonProcessingException malformed) {
            throw new IllegalArgumentException(malformed);
        }
    }

    private static RestApi apiWith(@Nullable String statement) {
        RestApi api = TestMethod.of(IntegrationType.MOCK).api();
        return new RestApi(
                api.id(),
                api.name(),
                null,
                null,
                api.createdDate(),
                api.rootResourceId(),
                api.endpointConfiguration(),
                api.apiKeySource(),
                List.of(),
                null,
                statement == null ? null : text(statement),
                false,
                api.tags());
    }
}
