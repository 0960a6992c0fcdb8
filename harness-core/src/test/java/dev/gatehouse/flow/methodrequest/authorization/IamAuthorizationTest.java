package dev.gatehouse.flow.methodrequest.authorization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.gatehouse.flow.exchange.Authorization;
import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.flow.exchange.RoutedRequest;
import dev.gatehouse.flow.exchange.TestMethod;
import dev.gatehouse.flow.exchange.TestRequest;
import dev.gatehouse.flow.methodrequest.iam.IamIdentity;
import dev.gatehouse.flow.methodrequest.iam.TestSigner;
import dev.gatehouse.flow.methodrequest.policy.Policy;
import dev.gatehouse.flow.methodrequest.policy.VpcEndpointPolicies;
import dev.gatehouse.flow.problem.Problems;
import dev.gatehouse.model.rest.GatewayResponseType;
import dev.gatehouse.model.rest.IntegrationType;
import dev.gatehouse.model.rest.RestApi;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class IamAuthorizationTest {

    private static final String OWNER = "000000000000";
    private static final String STRANGER = "111122223333";
    private static final TestSigner SIGNER = TestSigner.of("AKIDEXAMPLE", "secret");
    private static final String ALLOW =
            "{'Effect': 'Allow', 'Principal': '*', 'Action': 'execute-api:Invoke', 'Resource': '*'}";
    private static final String DENY =
            "{'Effect': 'Deny', 'Principal': '*', 'Action': 'execute-api:Invoke', 'Resource': '*'}";

    private final Problems problems = new Problems();

    @Test
    void a_good_signature_and_an_allowing_policy_let_the_caller_in() {
        assertThat(admit(SIGNER.get("/x"), OWNER, ALLOW, null))
                .isEqualTo(new Authorization.ByIam("AKIDEXAMPLE", OWNER, arn(OWNER), "AIDAEXAMPLE"));
    }

    @Test
    void without_any_policy_the_caller_is_refused_by_name() {
        GatewayFault fault = refusal(SIGNER.get("/x"), OWNER, null, null);

        assertThat(fault.type()).isEqualTo(GatewayResponseType.ACCESS_DENIED);
        assertThat(fault.clientMessage())
                .isEqualTo("User: arn:aws:iam::000000000000:user/reader is not authorized to perform:"
                        + " execute-api:Invoke on resource:"
                        + " arn:aws:execute-api:us-east-1:********0000:abcde12345/dev/GET/x"
                        + " because no identity-based policy allows the execute-api:Invoke action");
    }

    @Test
    void a_deny_of_either_policy_wins() {
        assertThat(refusal(SIGNER.get("/x"), OWNER, DENY, ALLOW).clientMessage())
                .endsWith("with an explicit deny in an identity-based policy");
        assertThat(refusal(SIGNER.get("/x"), OWNER, ALLOW, DENY).clientMessage())
                .endsWith("with an explicit deny in a resource-based policy");
    }

    @Test
    void in_the_owner_s_account_one_allowing_policy_is_enough() {
        assertThat(admit(SIGNER.get("/x"), OWNER, null, ALLOW)).isInstanceOf(Authorization.ByIam.class);
    }

    @Test
    void a_caller_of_another_account_needs_both() {
        assertThat(admit(SIGNER.get("/x"), STRANGER, ALLOW, ALLOW)).isInstanceOf(Authorization.ByIam.class);
        assertThat(refusal(SIGNER.get("/x"), STRANGER, ALLOW, null).clientMessage())
                .endsWith("because no resource-based policy allows the execute-api:Invoke action");
        assertThat(refusal(SIGNER.get("/x"), STRANGER, null, ALLOW).clientMessage())
                .endsWith("because no identity-based policy allows the execute-api:Invoke action");
    }

    @Test
    void a_signature_with_another_secret_is_refused() {
        GatewayFault fault = refusal(TestSigner.of("AKIDEXAMPLE", "other").get("/x"), OWNER, ALLOW, null);

        assertThat(fault.type()).isEqualTo(GatewayResponseType.INVALID_SIGNATURE);
        assertThat(fault.clientMessage()).startsWith("The request signature we calculated does not match");
        assertThat(fault.truth()).contains("20231114/us-east-1/execute-api/aws4_request");
    }

    @Test
    void what_was_signed_may_not_change() {
        TestRequest changed = SIGNER.get("/x").header("X-Amz-Date", "20231114T221321Z");

        assertThat(refusal(changed.query("q", "1"), OWNER, ALLOW, null).type())
                .isEqualTo(GatewayResponseType.INVALID_SIGNATURE);
    }

    @Test
    void an_unknown_access_key_is_an_invalid_token() {
        GatewayFault fault = refusal(TestSigner.of("AKIDOTHER", "secret").get("/x"), OWNER, ALLOW, null);

        assertThat(fault.clientMessage()).isEqualTo("The security token included in the request is invalid.");
        assertThat(fault.errorType()).hasValue("UnrecognizedClientException");
    }

    @Test
    void a_signature_counts_for_five_minutes() {
        assertThat(admit(SIGNER.at("20231114T220821Z").get("/x"), OWNER, ALLOW, null))
                .isInstanceOf(Authorization.ByIam.class);
        assertThat(refusal(SIGNER.at("20231114T220819Z").get("/x"), OWNER, ALLOW, null)
                        .clientMessage())
                .isEqualTo("Signature expired: 20231114T220819Z is now earlier than 20231114T220820Z"
                        + " (20231114T221320Z - 5 min.)");
    }

    @Test
    void a_signature_for_another_service_is_refused() {
        assertThat(refusal(SIGNER.forService("s3").get("/x"), OWNER, ALLOW, null)
                        .clientMessage())
                .isEqualTo("Credential should be scoped to correct service: 'execute-api'. ");
    }

    @Test
    void an_incomplete_signature_is_told_what_it_lacks() {
        TestRequest request = TestRequest.get("/x").header("Authorization", "AWS4-HMAC-SHA256 Credential=a/b");

        GatewayFault fault = refusal(request, OWNER, ALLOW, null);

        assertThat(fault.errorType()).hasValue("IncompleteSignatureException");
        assertThat(fault.clientMessage())
                .startsWith("Authorization header requires 'Signature' parameter. Authorization header requires"
                        + " 'SignedHeaders' parameter. Authorization header requires existence of either a"
                        + " 'X-Amz-Date' or a 'Date' header. ");
    }

    @Test
    void without_a_signature_the_token_is_missing() {
        assertThat(refusal(TestRequest.get("/x"), OWNER, ALLOW, null).type())
                .isEqualTo(GatewayResponseType.MISSING_AUTHENTICATION_TOKEN);
    }

    private GatewayFault refusal(
            TestRequest request, String accountId, @Nullable String own, @Nullable String resource) {
        return catchThrowableOfType(GatewayFault.class, () -> admit(request, accountId, own, resource));
    }

    private Authorization.ByIam admit(
            TestRequest request, String accountId, @Nullable String own, @Nullable String resource) {
        Authorization.ByIam caller = new Authorization.ByIam("AKIDEXAMPLE", accountId, arn(accountId), "AIDAEXAMPLE");
        IamIdentity identity = new IamIdentity(caller, "secret", null, own == null ? List.of() : List.of(policy(own)));
        RoutedRequest routed = request.to(TestMethod.of(IntegrationType.MOCK)).routed();
        return IamAuthorization.admit(
                routed,
                id -> id.equals("AKIDEXAMPLE") ? Optional.of(identity) : Optional.empty(),
                new VpcEndpointCheck(routed, VpcEndpointPolicies.FULL_ACCESS),
                ResourcePolicy.compile(apiWith(resource), problems));
    }

    private static String arn(String accountId) {
        return "arn:aws:iam::" + accountId + ":user/reader";
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
