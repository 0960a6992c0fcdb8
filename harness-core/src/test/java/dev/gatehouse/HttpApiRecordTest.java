package dev.gatehouse;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.flow.exchange.ApiKind;
import dev.gatehouse.flow.exchange.Reason;
import dev.gatehouse.record.Flow;
import dev.gatehouse.record.ReasonText;
import dev.gatehouse.record.StageName;
import dev.gatehouse.record.console.FlowText;
import dev.gatehouse.record.json.FlowJson;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the flow of an HTTP API tells: its stages by their names, and the reasons that only such an API gives. */
class HttpApiRecordTest {

    private static final String POOL = "us-east-1_Example01";
    private static final String ISSUER = "https://cognito-idp.us-east-1.amazonaws.com/" + POOL;

    private final Gateway gateway = OneMethod.empty();
    private final HttpApi api = HttpApi.in(gateway);

    @BeforeEach
    void bindFunctions() {
        RequestStreamHandler hello =
                (event, answer, context) -> answer.write("\"hello\"".getBytes(StandardCharsets.UTF_8));
        gateway.functions().bind("hello", hello);
    }

    @AfterEach
    void close() {
        gateway.close();
    }

    private Flow flow(RawCall call) {
        call.send();
        return gateway.flows().last();
    }

    private static List<String> why(Flow flow) {
        return flow.routeAndAuthorization().reasons().stream()
                .map(ReasonText::of)
                .toList();
    }

    private static List<String> told(Flow flow) {
        return flow.stages().stream()
                .flatMap(stage -> stage.reasons().stream())
                .map(ReasonText::of)
                .toList();
    }

    @Test
    void the_stages_have_the_names_of_http_apis() {
        api.toFunction("GET /pets/{id}", "hello", "2.0").stage("$default");

        Flow flow = flow(RawCall.get(gateway, "/pets/7"));

        assertThat(flow.kind()).isEqualTo(ApiKind.HTTP);
        assertThat(flow.stages())
                .extracting(stage -> stage.name().title())
                .containsExactly("Route and authorization", "Integration request", "Integration response", "Response");
        assertThat(flow.stages()).allMatch(stage -> stage.reached());
        assertThat(flow.executionLog().lines()).isEmpty();
    }

    @Test
    void the_text_of_a_flow_names_the_stages_and_the_route() {
        api.toFunction("GET /pets/{id}", "hello", "2.0").stage("$default");

        assertThat(FlowText.of(flow(RawCall.get(gateway, "/pets/7"))))
                .contains(
                        "HTTP API pets (",
                        "✓ 1 Route and authorization",
                        "route GET /pets/{id} matched with {id=7}: full match of method and path",
                        "✓ 2 Integration request",
                        "in   GET /pets/{id}, no body",
                        "payload format 2.0: the event",
                        "✓ 4 Response");
    }

    @Test
    void the_members_of_its_json_are_named_after_the_stages() {
        api.toFunction("GET /pets/{id}", "hello", "2.0").stage("$default");

        ObjectNode json = FlowJson.tree(flow(RawCall.get(gateway, "/pets/7")));

        assertThat(json.fieldNames())
                .toIterable()
                .contains("routeAndAuthorization", "integrationRequest", "integrationResponse", "response")
                .doesNotContain("methodRequest", "methodResponse");
        assertThat(json.path("api").asText()).isEqualTo("HTTP");
        assertThat(json.at("/routeAndAuthorization/route/routeKey").asText()).isEqualTo("GET /pets/{id}");
    }

    @Test
    void the_report_of_the_running_gateway_names_the_stages_and_has_no_execution_log() {
        api.toFunction("GET /pets/{id}", "hello", "2.0").stage("$default");
        flow(RawCall.get(gateway, "/pets/7"));

        assertThat(RawCall.get(gateway, "/_gatehouse/report").send().body())
                .contains("1 Route and authorization", "4 Response", "HTTP API pets", "1 flow so far")
                .doesNotContain("Execution log", "Method request");
    }

    @Test
    void each_priority_of_routes_is_told() {
        api.toFunction("GET /pets", "hello", "2.0")
                .toFunction("ANY /pets", "hello", "2.0")
                .toFunction("GET /{proxy+}", "hello", "2.0")
                .toFunction("$default", "hello", "2.0")
                .stage("$default");

        assertThat(why(flow(RawCall.get(gateway, "/pets"))))
                .contains("route GET /pets matched: full match of method and path");
        assertThat(why(flow(RawCall.post(gateway, "/pets"))))
                .contains(
                        "route ANY /pets matched: full match of the path, and no route there names the method, so ANY takes it");
        assertThat(why(flow(RawCall.get(gateway, "/cats/1"))))
                .contains("route GET /{proxy+} matched with {proxy=cats/1}: no route fits the whole path, so the one"
                        + " with a greedy path variable takes it");
        Flow byDefault = flow(RawCall.post(gateway, "/cats"));
        assertThat(why(byDefault)).contains("route $default matched: no other route fits, so $default takes it");
        assertThat(byDefault.routeAndAuthorization().route().routeKey()).isEqualTo("$default");
        assertThat(byDefault.routeAndAuthorization().route().found()).isTrue();
    }

    @Test
    void a_default_route_tells_which_methods_its_path_has_elsewhere() {
        api.toFunction("POST /pets", "hello", "2.0")
                .toFunction("$default", "hello", "2.0")
                .stage("$default");

        assertThat(flow(RawCall.get(gateway, "/pets")).routeAndAuthorization().nearestRoutes())
                .containsExactly(new Reason.RouteRejected("POST", "/pets", "the path fits, but the method is GET"));
    }

    @Test
    void no_route_names_the_nearest_with_what_would_have_to_be_otherwise() {
        api.toFunction("GET /pets", "hello", "2.0")
                .toFunction("POST /pets", "hello", "2.0")
                .toFunction("GET /orders/{id}", "hello", "2.0")
                .stage("$default");

        Flow flow = flow(RawCall.get(gateway, "/pest"));

        assertThat(flow.fault().stage()).isEqualTo(StageName.ROUTE_AND_AUTHORIZATION);
        assertThat(flow.fault().answeredAs()).isEqualTo("404 Not Found");
        assertThat(flow.routeAndAuthorization().nearestRoutes().get(0))
                .isEqualTo(new Reason.RouteRejected(
                        "GET, POST", "/pets", "the path begins with 'pest' where this route has 'pets'"));
        assertThat(FlowText.of(flow))
                .contains("refused with 404 Not Found", "answered 404 Not Found: no route answers");
        assertThat(FlowText.inOneLine(flow)).contains("404 Not Found at the route and authorization");
    }

    @Test
    void a_stage_that_is_in_the_path_twice_is_told() {
        api.toFunction("GET /pets/{id}", "hello", "2.0").stage("dev");

        Flow flow = flow(RawCall.get(gateway, "/dev/dev/pets/7"));

        assertThat(flow.routeAndAuthorization().nearestRoutes().get(0).because())
                .isEqualTo("the path begins with 'dev' where this route has 'pets': the base URI already has the"
                        + " stage dev");
        assertThat(flow.fault().truth()).contains("at stage dev: the base URI already has the stage dev;");
    }

    @Test
    void a_slash_at_the_end_is_named_as_what_is_different() {
        api.toFunction("GET /pets", "hello", "2.0").stage("$default");

        assertThat(flow(RawCall.get(gateway, "/pets/")).routeAndAuthorization().nearestRoutes())
                .extracting(Reason.RouteRejected::because)
                .containsExactly("the path ends with a slash, this route without one, and HTTP APIs tell them apart");
    }

    @Test
    void a_jwt_authorizer_tells_the_claim_that_failed_and_hides_the_token() {
        guardedByToken("jwt", "shop");
        String token = gateway.callers().userPools().pool(POOL).idToken(Map.of("aud", "other"));

        Flow refused = flow(RawCall.get(gateway, "/guarded").with("Authorization", "Bearer " + token));

        assertThat(refused.routeAndAuthorization().reasons(Reason.AuthorizerDecided.class))
                .containsExactly(new Reason.AuthorizerDecided(
                        "jwt",
                        "JWT",
                        false,
                        "the token is not accepted: its aud is [other], and the authorizer's audience [shop]"));
        assertThat(FlowText.of(refused)).doesNotContain(token);
        assertThat(refused.fault().answeredAs()).isEqualTo("401 Unauthorized");
    }

    @Test
    void a_jwt_authorizer_that_accepts_is_named() {
        guardedByToken("jwt", "shop");
        String token = gateway.callers().userPools().pool(POOL).idToken(Map.of("aud", "shop"));

        assertThat(why(flow(RawCall.get(gateway, "/guarded").with("Authorization", "Bearer " + token))))
                .contains(
                        "identity source $request.header.Authorization is present",
                        "authorizer jwt (JWT) allowed: the token is accepted");
    }

    @Test
    void a_missing_identity_source_is_named() {
        guardedByToken("jwt", "shop");

        assertThat(why(flow(RawCall.get(gateway, "/guarded"))))
                .contains("identity source $request.header.Authorization is missing");
    }

    @Test
    void an_answer_of_an_authorizer_that_is_still_kept_is_told() {
        RequestStreamHandler allows =
                (event, answer, context) -> answer.write("{\"isAuthorized\": true}".getBytes(StandardCharsets.UTF_8));
        gateway.functions().bind("guard", allows);
        String id = api.call(
                        "CreateAuthorizer",
                        "'Name': 'guard', 'AuthorizerType': 'REQUEST', 'AuthorizerPayloadFormatVersion': '2.0',"
                                + " 'EnableSimpleResponses': true, 'AuthorizerResultTtlInSeconds': 300,"
                                + " 'IdentitySource': ['$request.header.X-Key'], 'AuthorizerUri':"
                                + " 'arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:123456789012:function:guard/invocations'")
                .path("AuthorizerId")
                .asText();
        guarded("'AuthorizationType': 'CUSTOM', 'AuthorizerId': '" + id + "'");

        assertThat(why(flow(RawCall.get(gateway, "/guarded").with("X-Key", "a"))))
                .noneMatch(line -> line.contains("is kept for"))
                .contains("authorizer guard (CUSTOM) allowed: its function let it in");
        assertThat(why(flow(RawCall.get(gateway, "/guarded").with("X-Key", "a"))))
                .anyMatch(line -> line.startsWith("authorizer " + id + " not asked: its answer is kept for "));
    }

    @Test
    void cors_tells_whether_an_origin_is_allowed_and_who_answers_a_preflight() {
        api.call("UpdateApi", "'CorsConfiguration': {'AllowOrigins': ['https://a.example'], 'AllowMethods': ['GET']}");
        api.toFunction("GET /pets", "hello", "2.0").stage("$default");

        assertThat(told(flow(RawCall.get(gateway, "/pets").with("Origin", "https://a.example"))))
                .contains("CORS: origin https://a.example allowed: allowOrigins has [https://a.example]");
        assertThat(told(flow(RawCall.get(gateway, "/pets").with("Origin", "https://b.example"))))
                .contains("CORS: origin https://b.example not allowed: it is not among [https://a.example], so a"
                        + " browser keeps the answer from its script");
        Flow preflight = flow(RawCall.options(gateway, "/pets").with("Origin", "https://a.example"));
        assertThat(told(preflight))
                .contains("CORS answers the preflight: no route takes this OPTIONS request, and the API has a CORS"
                        + " configuration");
        assertThat(preflight.status()).isEqualTo(204);
        assertThat(FlowText.of(preflight))
                .contains(
                        "out  answered here",
                        "○ 4 Response · not reached: the gateway answered before",
                        "Access-Control-Allow-Origin: https://a.example");
    }

    @Test
    void stage_variables_parameters_and_formats_are_told() {
        String integration = api.call(
                        "CreateIntegration",
                        "'IntegrationType': 'AWS_PROXY', 'PayloadFormatVersion': '2.0', 'IntegrationUri':"
                                + " 'arn:aws:lambda:us-east-1:123456789012:function:${stageVariables.name}',"
                                + " 'RequestParameters': {'append:header.x-from': '$context.stage',"
                                + " 'overwrite:header.x-none': '$request.header.nothing'},"
                                + " 'ResponseParameters': {'200': {'overwrite:statuscode': '201'}}")
                .path("IntegrationId")
                .asText();
        api.call("CreateRoute", "'RouteKey': 'GET /pets', 'Target': 'integrations/" + integration + "'");
        api.call("CreateStage", "'StageName': 'dev', 'AutoDeploy': true, 'StageVariables': {'name': 'hello'}");

        Flow flow = flow(RawCall.get(gateway, "/dev/pets"));

        assertThat(told(flow))
                .contains(
                        "append:header.x-from <- $context.stage = dev",
                        "overwrite:header.x-none <- $request.header.nothing (absent)",
                        "overwrite:statuscode <- 201 = 201",
                        "payload format 2.0: the answer has no statusCode, so it is the JSON body of a 200")
                .anyMatch(line -> line.startsWith("stage variables made arn:aws:lambda:us-east-1:123456789012"));
        assertThat(flow.status()).isEqualTo(201);
    }

    private void guardedByToken(String name, String audience) {
        String id = api.call(
                        "CreateAuthorizer",
                        "'Name': '" + name + "', 'AuthorizerType': 'JWT',"
                                + " 'IdentitySource': ['$request.header.Authorization'],"
                                + " 'JwtConfiguration': {'Audience': ['" + audience + "'], 'Issuer': '" + ISSUER + "'}")
                .path("AuthorizerId")
                .asText();
        guarded("'AuthorizationType': 'JWT', 'AuthorizerId': '" + id + "'");
    }

    private void guarded(String authorization) {
        api.toFunction("GET /open", "hello", "2.0").stage("$default");
        String integration = api.call("GetIntegrations", "'MaxResults': '1'")
                .at("/Items/0/IntegrationId")
                .asText();
        api.call(
                "CreateRoute",
                "'RouteKey': 'GET /guarded', 'Target': 'integrations/" + integration + "', " + authorization);
    }
}
