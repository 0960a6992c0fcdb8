package dev.gatehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.gatehouse.control.error.ControlException;
import dev.gatehouse.control.request.TestInvokeAuthorizerRequest;
import dev.gatehouse.control.response.TestInvokeAuthorizerResponse;
import dev.gatehouse.definition.DefinitionOptions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code TestInvokeAuthorizer} on an API that nobody has deployed. */
class GatewayTestInvokeAuthorizerTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Gateway gateway =
            LoadedDefinition.load(List.of(), DefinitionOptions.defaults()).start();
    private String api = "";
    private String authorizer = "";

    @BeforeEach
    void create() throws Exception {
        gateway.functions().bind("judge", new Judge());
        api = call("CreateRestApi", "{'name': 't'}").path("id").asText();
        authorizer = call(
                        "CreateAuthorizer",
                        ("{'restApiId': '%s', 'name': 'judge', 'type': 'TOKEN', 'identitySource':"
                                        + " 'method.request.header.Authorization', 'authorizerUri':"
                                        + " 'arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/"
                                        + "arn:aws:lambda:us-east-1:123456789012:function:judge/invocations'}")
                                .formatted(api))
                .path("id")
                .asText();
    }

    @AfterEach
    void close() {
        gateway.close();
    }

    @Test
    void the_policy_is_told_even_if_it_refuses_everything() {
        TestInvokeAuthorizerResponse answer = ask(Map.of("Authorization", "somebody-else"));

        assertThat(answer.clientStatus()).isZero();
        assertThat(answer.principalId()).isEqualTo("somebody-else");
        assertThat(answer.policy()).contains("\"Effect\":\"Deny\"");
        assertThat(answer.log())
                .contains("Starting authorizer: " + authorizer)
                .contains("ESTestInvoke-stage/GET/")
                .contains("*******y-else")
                .doesNotContain("somebody-else")
                .endsWith("Successfully completed authorizer execution\n");
    }

    @Test
    void without_an_identity_the_function_is_not_asked() {
        TestInvokeAuthorizerResponse answer = ask(Map.of());

        assertThat(answer.clientStatus()).isEqualTo(401);
        assertThat(answer.policy()).isNull();
        assertThat(answer.log()).contains("Unauthorized request: ");
    }

    @Test
    void an_authorizer_that_is_not_there_is_not_found() {
        TestInvokeAuthorizerRequest request = TestInvokeAuthorizerRequest.of(api, "nobody", Map.of());

        assertThatThrownBy(() -> gateway.control().testInvokeAuthorizer(request))
                .isInstanceOf(ControlException.class)
                .hasMessage("Invalid Authorizer identifier specified");
    }

    private TestInvokeAuthorizerResponse ask(Map<String, String> headers) {
        return gateway.control().testInvokeAuthorizer(TestInvokeAuthorizerRequest.of(api, authorizer, headers));
    }

    private JsonNode call(String operation, String parameters) throws Exception {
        return gateway.control().call(operation, JSON.readTree(parameters.replace('\'', '"')));
    }

    /** Names the token as the principal, and lets nobody in. */
    static final class Judge implements RequestHandler<Map<String, Object>, Map<String, Object>> {

        @Override
        public Map<String, Object> handleRequest(Map<String, Object> event, Context context) {
            Map<String, Object> statement =
                    Map.of("Action", "execute-api:Invoke", "Effect", "Deny", "Resource", event.get("methodArn"));
            return Map.of(
                    "principalId",
                    event.get("authorizationToken"),
                    "policyDocument",
                    Map.of("Version", "2012-10-17", "Statement", List.of(statement)));
        }
    }
}
