package dev.gatehouse;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Stage variables where AWS takes them and no other test of the kind looks: VPC links are in {@link VpcLinkTest}. */
class StageVariablesTest {

    private static final String FUNCTIONS = "arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/";
    private static final String FUNCTION = "arn:aws:lambda:us-east-1:123456789012:function:";

    private final Gateway gateway = OneMethod.empty();

    @AfterEach
    void close() {
        gateway.close();
    }

    @Test
    void a_functions_alias() {
        String api = lambda("pets:${stageVariables.alias}").deployTo(gateway);
        gateway.functions().bind("pets:blue", new Answer("blue"));
        gateway.functions().bind("pets:green", new Answer("green"));

        set(api, "alias", "blue");
        assertThat(get().body()).isEqualTo("\"blue\"");
        set(api, "alias", "green");
        assertThat(get().body()).isEqualTo("\"green\"");
    }

    @Test
    void a_functions_name() {
        String api = lambda("${stageVariables.name}").deployTo(gateway);
        gateway.functions().bind("cats", new Answer("cats"));

        set(api, "name", "cats");
        assertThat(get().body()).isEqualTo("\"cats\"");
    }

    @Test
    void host_subdomain_path_and_query_of_an_http_uri() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] body = (exchange.getRequestHeaders().getFirst("Host")
                            + exchange.getRequestURI()
                            + exchange.getRequestHeaders().getFirst("X-Version"))
                    .getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        try {
            gateway.standIns()
                    .map(
                            "eu.pets.example.com",
                            URI.create("http://127.0.0.1:" + server.getAddress().getPort()));
            String api = new OneMethod(
                            "{'type': 'http', 'httpMethod': 'GET', 'uri': 'http://${stageVariables.part}.pets."
                                    + "${stageVariables.domain}/${stageVariables.path}?q=${stageVariables.query}',"
                                    + " 'requestParameters': {'integration.request.header.X-Version': 'stageVariables.query'},"
                                    + " 'responses': {'default': {'statusCode': '200'}}}")
                    .deployTo(gateway);
            set(api, "part", "eu");
            set(api, "domain", "example.com");
            set(api, "path", "a/b");
            set(api, "query", "1");

            assertThat(get().body()).isEqualTo("eu.pets.example.com/a/b?q=11");
        } finally {
            server.stop(0);
        }
    }

    @Test
    void a_mapped_response_header_and_both_templates() {
        String api = new OneMethod("{'type': 'mock', 'requestTemplates': {'application/json':"
                        + " '{statusCode: $stageVariables.status}'}, 'responses': {'201': {'statusCode': '201',"
                        + " 'responseParameters': {'method.response.header.X-Version': 'stageVariables.version'},"
                        + " 'responseTemplates': {'application/json': '${stageVariables.version}'}}}}")
                .deployTo(gateway);
        set(api, "status", "201");
        set(api, "version", "v7");

        RawCall.Answer answer = get();

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.head()).contains("X-Version: v7");
        assertThat(answer.body()).isEqualTo("v7");
    }

    @Test
    void an_authorizers_uri() {
        String api = guarded(
                "CUSTOM",
                "'type': 'TOKEN', 'authorizerResultTtlInSeconds': 0, 'authorizerUri': '" + FUNCTIONS + FUNCTION
                        + "${stageVariables.authorizer}/invocations'");
        gateway.functions().bind("strict", new Policy("Deny"));
        gateway.functions().bind("lenient", new Policy("Allow"));

        set(api, "authorizer", "strict");
        assertThat(withToken("token").status()).isEqualTo(403);
        set(api, "authorizer", "lenient");
        assertThat(withToken("token").status()).isEqualTo(200);
    }

    @Test
    void a_user_pool() {
        String api = guarded(
                "COGNITO_USER_POOLS",
                "'type': 'COGNITO_USER_POOLS', 'providerARNs':"
                        + " ['arn:aws:cognito-idp:us-east-1:123456789012:userpool/${stageVariables.pool}']");
        String token = gateway.callers().userPools().pool("us-east-1_Example01").idToken(Map.of());

        set(api, "pool", "us-east-1_Other0001");
        assertThat(withToken(token).status()).isEqualTo(401);
        set(api, "pool", "us-east-1_Example01");
        assertThat(withToken(token).status()).isEqualTo(200);
    }

    /** A deployed API whose method asks an authorizer. */
    private String guarded(String authorizationType, String authorizer) {
        String api = new OneMethod("{'type': 'mock', 'requestTemplates': {'application/json': '{statusCode: 200}'},"
                        + " 'responses': {'default': {'statusCode': '200'}}}")
                .deployTo(gateway);
        String id = OneMethod.call(
                        gateway,
                        "CreateAuthorizer",
                        "{'restApiId': '" + api + "', 'name': 'a', 'identitySource':"
                                + " 'method.request.header.Authorization', " + authorizer + "}")
                .path("id")
                .asText();
        String resource = OneMethod.call(gateway, "GetResources", "{'restApiId': '" + api + "'}")
                .path("items")
                .findParents("pathPart")
                .get(0)
                .path("id")
                .asText();
        OneMethod.call(
                gateway,
                "UpdateMethod",
                "{'restApiId': '" + api + "', 'resourceId': '" + resource + "', 'httpMethod': 'GET', 'patchOperations':"
                        + " [{'op': 'replace', 'path': '/authorizationType', 'value': '" + authorizationType
                        + "'}, {'op': 'replace', 'path': '/authorizerId', 'value': '" + id + "'}]}");
        OneMethod.call(gateway, "CreateDeployment", "{'restApiId': '" + api + "', 'stageName': 'dev'}");
        return api;
    }

    private static OneMethod lambda(String function) {
        return new OneMethod("{'type': 'aws', 'httpMethod': 'POST', 'uri': '" + FUNCTIONS + FUNCTION + function
                + "/invocations', 'responses': {'default': {'statusCode': '200'}}}");
    }

    private void set(String api, String name, String value) {
        OneMethod.call(
                gateway,
                "UpdateStage",
                "{'restApiId': '" + api + "', 'stageName': 'dev', 'patchOperations': [{'op': 'replace', 'path':"
                        + " '/variables/" + name + "', 'value': '" + value + "'}]}");
    }

    private RawCall.Answer get() {
        return RawCall.get(gateway, "/dev/x").send();
    }

    private RawCall.Answer withToken(String token) {
        return RawCall.get(gateway, "/dev/x").with("Authorization", token).send();
    }

    record Answer(String text) implements RequestHandler<Map<String, Object>, String> {
        @Override
        public String handleRequest(Map<String, Object> event, Context context) {
            return text;
        }
    }

    record Policy(String effect) implements RequestHandler<Map<String, Object>, Map<String, Object>> {
        @Override
        public Map<String, Object> handleRequest(Map<String, Object> event, Context context) {
            Map<String, Object> statement = Map.of("Effect", effect, "Action", "execute-api:Invoke", "Resource", "*");
            return Map.of(
                    "principalId",
                    "somebody",
                    "policyDocument",
                    Map.of("Version", "2012-10-17", "Statement", List.of(statement)));
        }
    }
}
