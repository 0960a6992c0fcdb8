package dev.gatehouse.definition.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SecurityCheckTest {

    private static final String BASIC = "components: {securitySchemes: {basic: {type: http, scheme: basic}}}\n";

    @Test
    void a_scheme_that_api_gateway_ignores_would_leave_methods_open() {
        assertThat(Checks.problems(Checks.getWith("security: [{basic: []}]") + BASIC))
                .containsExactly(
                        """
                api.yaml:4:32
                    API Gateway ignores the security scheme "basic", so methods that name it are open \
                (/components/securitySchemes/basic).
                    Add x-amazon-apigateway-authorizer, or make it an apiKey in header x-api-key. \
                To do without it, waive "basic".""");
    }

    @Test
    void a_scheme_that_nothing_names_may_be_of_any_kind() {
        assertThat(Checks.problems("paths: {}\n" + BASIC)).isEmpty();
    }

    @Test
    void a_scheme_that_does_not_exist_is_reported() {
        assertThat(Checks.problems("security: [{basik: []}]\npaths: {}\n" + BASIC))
                .containsExactly(
                        """
                api.yaml:3:13
                    There is no security scheme "basik" (/security/0/basik).
                    Did you mean "basic"?""");
    }

    @Test
    void api_keys_signatures_and_authorizers_guard() {
        assertThat(
                        Checks.problems(
                                """
                        security: [{key: [], iam: [], lambda: []}]
                        paths: {}
                        components: {securitySchemes: {key: {type: apiKey, name: X-API-Key, in: header},
                          iam: {type: apiKey, name: Authorization, in: header, x-amazon-apigateway-authtype: awsSigv4},
                          lambda: {type: apiKey, name: A, in: header, x-amazon-apigateway-authorizer: {type: token}}}}
                        """))
                .isEmpty();
    }
}
