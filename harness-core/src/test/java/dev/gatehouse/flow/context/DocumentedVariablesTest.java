package dev.gatehouse.flow.context;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.flow.exchange.ApiKeyUse;
import dev.gatehouse.flow.exchange.Authorization;
import dev.gatehouse.flow.exchange.AuthorizedRequest;
import dev.gatehouse.flow.exchange.TestMethod;
import dev.gatehouse.flow.exchange.TestRequest;
import dev.gatehouse.mapping.vtl.MappingTemplate;
import dev.gatehouse.mapping.vtl.TemplateBody;
import dev.gatehouse.mapping.vtl.TemplateInput;
import dev.gatehouse.mapping.vtl.TemplateOverrides;
import dev.gatehouse.mapping.vtl.TemplateParameters;
import dev.gatehouse.model.rest.IntegrationType;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The guide's list of {@code $context} variables for mapping templates, as a request template prints them. */
class DocumentedVariablesTest {

    private static final Authorization FUNCTION = new Authorization.ByFunction(
                    "somebody", Map.of("key", "value", "numKey", 1, "boolKey", true), null)
            .after(Duration.ofMillis(42));
    private static final Authorization POOL = new Authorization.ByUserPool(Map.of("email", "reader@example.com"));
    private static final Authorization IAM = new Authorization.ByIam(
            "AKIAEXAMPLE", "210987654321", "arn:aws:iam::210987654321:user/reader", "AIDAEXAMPLE");

    private static String printed(String variable, Authorization authorization) {
        TestRequest sent =
                TestRequest.get("/pets/7").header("User-Agent", "test/1").authorization(authorization);
        AuthorizedRequest plain = sent.to(TestMethod.of(IntegrationType.MOCK));
        AuthorizedRequest request =
                new AuthorizedRequest(plain.routed(), plain.authorization(), new ApiKeyUse("key1", "secret", null));
        TemplateInput input = new TemplateInput(
                TemplateBody.empty(),
                TemplateParameters::none,
                ContextVariables.of(request),
                Map.of(),
                TemplateOverrides.none());
        return MappingTemplate.parse("$context." + variable).render(input).output();
    }

    @ParameterizedTest
    @CsvSource({
        "accountId, 000000000000",
        "apiId, abcde12345",
        "deploymentId, dep123",
        "domainName, abcde12345.execute-api.us-east-1.amazonaws.com",
        "domainPrefix, abcde12345",
        "extendedRequestId, AbCdEfGhIjKlMno=",
        "httpMethod, GET",
        "identity.apiKey, secret",
        "identity.apiKeyId, key1",
        "identity.sourceIp, 192.0.2.1",
        "identity.userAgent, test/1",
        "path, /dev/pets/7",
        "protocol, HTTP/1.1",
        "requestId, c6af9ac6-7b61-11e6-9a41-93e8deadbeef",
        "requestTime, 14/Nov/2023:22:13:20 +0000",
        "requestTimeEpoch, 1700000000000",
        "resourceId, res123",
        "resourcePath, /{proxy+}",
        "stage, dev"
    })
    void of_the_request(String variable, String value) {
        assertThat(printed(variable, new Authorization.None())).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({
        "authorizer.principalId, somebody",
        "authorizer.integrationLatency, 42",
        "authorizer.key, value",
        "authorizer.numKey, 1",
        "authorizer.boolKey, true"
    })
    void of_a_lambda_authorizer(String variable, String value) {
        assertThat(printed(variable, FUNCTION)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({"authorizer.claims.email, reader@example.com"})
    void of_a_user_pool(String variable, String value) {
        assertThat(printed(variable, POOL)).isEqualTo(value);
    }

    @Test
    void of_a_user_pool_only_by_name() {
        assertThat(printed("authorizer.claims", POOL)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "identity.accountId, 210987654321",
        "identity.caller, AIDAEXAMPLE",
        "identity.user, AIDAEXAMPLE",
        "identity.userArn, arn:aws:iam::210987654321:user/reader"
    })
    void of_a_signature(String variable, String value) {
        assertThat(printed(variable, IAM)).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "authorizer.principalId",
                "authorizer.claims.email",
                "identity.accountId",
                "identity.caller",
                "identity.clientCert.subjectDN",
                "identity.cognitoAuthenticationProvider",
                "identity.cognitoAuthenticationType",
                "identity.cognitoIdentityId",
                "identity.cognitoIdentityPoolId",
                "identity.principalOrgId",
                "identity.user",
                "identity.userArn",
                "isCanaryRequest",
                "wafResponseCode",
                "webaclArn"
            })
    void what_the_request_does_not_have_prints_nothing(String variable) {
        assertThat(printed(variable, new Authorization.None())).isEmpty();
    }
}
