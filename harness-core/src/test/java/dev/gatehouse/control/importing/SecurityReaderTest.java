package dev.gatehouse.control.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.model.rest.Authorizer;
import dev.gatehouse.model.rest.AuthorizerType;
import dev.gatehouse.model.rest.Method;
import java.util.List;
import org.junit.jupiter.api.Test;

class SecurityReaderTest {

    private static final String SCHEMES =
            """
            components: {securitySchemes: {
              key: {type: apiKey, name: x-api-key, in: header},
              iam: {type: apiKey, name: Authorization, in: header, x-amazon-apigateway-authtype: awsSigv4},
              lambda: {type: apiKey, name: Token, in: header, x-amazon-apigateway-authtype: custom,
                x-amazon-apigateway-authorizer: {type: token, authorizerUri: u, authorizerCredentials: '',
                  identityValidationExpression: '^a', authorizerResultTtlInSeconds: 60}},
              request: {type: apiKey, name: Unused, in: header, x-amazon-apigateway-authtype: custom,
                x-amazon-apigateway-authorizer: {type: request, authorizerUri: u,
                  identitySource: method.request.querystring.q}},
              pool: {type: apiKey, name: Authorization, in: header, x-amazon-apigateway-authtype: cognito_user_pools,
                x-amazon-apigateway-authorizer: {type: cognito_user_pools, providerARNs: [arn]}},
              basic: {type: http, scheme: basic}}}
            """;

    @Test
    void schemes_with_an_authorizer_become_authorizers() {
        assertThat(Documents.api(Documents.openApi(SCHEMES)).authorizers())
                .containsExactly(
                        new Authorizer(
                                "",
                                "lambda",
                                AuthorizerType.TOKEN,
                                List.of(),
                                "custom",
                                "u",
                                null,
                                "method.request.header.Token",
                                "^a",
                                60),
                        new Authorizer(
                                "",
                                "request",
                                AuthorizerType.REQUEST,
                                List.of(),
                                "custom",
                                "u",
                                null,
                                "method.request.querystring.q",
                                null,
                                null),
                        new Authorizer(
                                "",
                                "pool",
                                AuthorizerType.COGNITO_USER_POOLS,
                                List.of("arn"),
                                "cognito_user_pools",
                                null,
                                null,
                                "method.request.header.Authorization",
                                null,
                                null));
    }

    @Test
    void an_authorizer_and_an_api_key_are_both_asked_for() {
        Method method = secured("[{lambda: []}, {key: []}]");

        assertThat(method.authorizationType()).isEqualTo("CUSTOM");
        assertThat(method.authorizerId()).isEqualTo("lambda");
        assertThat(method.apiKeyRequired()).isTrue();
    }

    @Test
    void a_user_pool_has_scopes() {
        Method method = secured("[{pool: [email, openid]}]");

        assertThat(method.authorizationType()).isEqualTo("COGNITO_USER_POOLS");
        assertThat(method.authorizationScopes()).containsExactly("email", "openid");
    }

    @Test
    void a_signature_is_asked_for_by_scheme_or_by_extension() {
        assertThat(secured("[{iam: []}]").authorizationType()).isEqualTo("AWS_IAM");
        assertThat(Documents.get("{x-amazon-apigateway-auth: {type: aws_iam}}").authorizationType())
                .isEqualTo("AWS_IAM");
    }

    @Test
    void the_extension_opens_a_method_too() {
        String document = Documents.openApi("security: [{lambda: []}]\n"
                + "paths: {/pets: {get: {x-amazon-apigateway-auth: {type: NONE}}}}\n" + SCHEMES);

        assertThat(Documents.method(document, "/pets", "GET").authorizationType())
                .isEqualTo("NONE");
    }

    @Test
    void the_documents_security_holds_where_a_method_has_none_of_its_own() {
        String document = Documents.openApi(
                "security: [{lambda: []}]\npaths: {/pets: {get: {}, put: {security: []}}}\n" + SCHEMES);

        assertThat(Documents.method(document, "/pets", "GET").authorizationType())
                .isEqualTo("CUSTOM");
        assertThat(Documents.method(document, "/pets", "PUT").authorizationType())
                .isEqualTo("NONE");
    }

    @Test
    void a_scheme_that_api_gateway_does_not_know_guards_nothing() {
        Method method = secured("[{basic: []}]");

        assertThat(method.authorizationType()).isEqualTo("NONE");
        assertThat(method.apiKeyRequired()).isFalse();
    }

    private static Method secured(String security) {
        String document = Documents.openApi("paths: {/pets: {get: {security: " + security + "}}}\n" + SCHEMES);
        return Documents.method(document, "/pets", "GET");
    }
}
