package dev.gatehouse.flow.methodrequest.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.gatehouse.flow.TestApi;
import dev.gatehouse.flow.deployment.CompiledApi;
import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.flow.exchange.IncomingRequest;
import dev.gatehouse.flow.exchange.Peer;
import dev.gatehouse.flow.exchange.Reason;
import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.flow.exchange.RequestPath;
import dev.gatehouse.flow.exchange.RoutedRequest;
import dev.gatehouse.flow.exchange.ServedAt;
import dev.gatehouse.flow.problem.CompileProblem;
import dev.gatehouse.flow.problem.Problems;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.model.http.HttpRequest;
import dev.gatehouse.model.http.QueryParameters;
import dev.gatehouse.model.rest.ApiSnapshot;
import dev.gatehouse.model.rest.ElementAddress;
import dev.gatehouse.model.rest.GatewayResponseType;
import dev.gatehouse.model.rest.Method;
import dev.gatehouse.model.rest.Resource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestValidationTest {

    private static final String MODELS = "https://apigateway.amazonaws.com/restapis/zzz/models/";

    private final Reasons why = new Reasons();

    @Test
    void missing_parameters_are_listed_by_place_header_path_query() {
        TestApi api = parameters(Map.of(
                "method.request.querystring.qs1", true,
                "method.request.path.issuer", true,
                "method.request.header.x-h", true,
                "method.request.header.optional", false));

        assertThatExceptionOfType(GatewayFault.class)
                .isThrownBy(() -> validate(api, "/p", Headers.EMPTY, ""))
                .extracting(GatewayFault::clientMessage)
                .isEqualTo("Missing required request parameters: [x-h, issuer, qs1]");
        assertThat(why.given())
                .containsExactly(
                        new Reason.ParameterValidated("method.request.header.x-h", false),
                        new Reason.ParameterValidated("method.request.path.issuer", false),
                        new Reason.ParameterValidated("method.request.querystring.qs1", false));
    }

    @Test
    void a_blank_parameter_counts_as_missing_and_header_names_have_no_case() {
        TestApi api = parameters(Map.of("method.request.header.X-H", true, "method.request.querystring.q", true));

        assertThatExceptionOfType(GatewayFault.class)
                .isThrownBy(() -> validate(api, "/p?q=%20", Headers.of("x-h", "1"), ""))
                .extracting(GatewayFault::clientMessage)
                .isEqualTo("Missing required request parameters: [q]");
    }

    @Test
    void a_body_that_misses_a_property_is_refused_in_the_words_of_the_validator() {
        TestApi api = body("{\"type\": \"object\", \"required\": [\"name\"]}");

        assertThatExceptionOfType(GatewayFault.class)
                .isThrownBy(() -> validate(api, "/p", json(), "{\"price\": 1}"))
                .satisfies(fault -> {
                    assertThat(fault.clientMessage()).isEqualTo("Invalid request body");
                    assertThat(fault.validationError())
                            .isEqualTo("[object has missing required properties ([\"name\"])]");
                });
    }

    @Test
    void an_empty_body_is_held_against_the_model_as_an_empty_object() {
        TestApi api = body("{\"type\": \"object\", \"required\": [\"name\"]}");

        assertThatExceptionOfType(GatewayFault.class).isThrownBy(() -> validate(api, "/p", Headers.EMPTY, ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\": ", " \n ", "{} {}", "{'a': 1}", "{\"a\": 01}"})
    void broken_json_is_an_invalid_body(String broken) {
        assertThatExceptionOfType(GatewayFault.class)
                .isThrownBy(() -> validate(body("{}"), "/p", json(), broken))
                .extracting(GatewayFault::clientMessage)
                .isEqualTo("Invalid request body");
    }

    @Test
    void a_content_type_without_a_model_is_not_validated_and_default_is_the_model_of_all_others() {
        validate(body("{\"required\": [\"a\"]}"), "/p", Headers.of("Content-Type", "text/plain"), "x");
        assertThat(why.given()).hasOnlyElementsOfType(Reason.ValidationSkipped.class);

        TestApi byDefault = new TestApi()
                .model("M", "{\"required\": [\"a\"]}")
                .validator("v", true, false)
                .method("GET", "/p", TestApi.MOCK.validated("v", Map.of(), Map.of("$default", "M")));
        assertThatExceptionOfType(GatewayFault.class)
                .isThrownBy(() -> validate(byDefault, "/p", Headers.of("Content-Type", "text/plain"), "{}"));
    }

    @Test
    void without_a_validator_nothing_is_validated() {
        TestApi api = new TestApi()
                .model("M", "{\"required\": [\"a\"]}")
                .method("GET", "/p", TestApi.MOCK.validated(null, Map.of(), Map.of("application/json", "M")));

        validate(api, "/p", json(), "{}");

        assertThat(why.given()).containsExactly(new Reason.ValidationSkipped("the method has no request validator"));
    }

    @Test
    void models_may_refer_to_each_other_in_a_circle() {
        TestApi api = body("{\"type\": \"object\", \"required\": [\"name\"], \"properties\": {\"house\": {\"$ref\": \""
                        + MODELS + "House\"}}}")
                .model("House", "{\"properties\": {\"contains\": {\"items\": {\"$ref\": \"#/definitions/M\"}}}}");

        validate(api, "/p", json(), "{\"name\": \"a\", \"house\": {\"contains\": [{\"name\": \"b\"}]}}");
        assertThatExceptionOfType(GatewayFault.class)
                .isThrownBy(() -> validate(api, "/p", json(), "{\"name\": \"a\", \"house\": {\"contains\": [{}]}}"));
    }

    @Test
    void definitions_of_the_schema_itself_stay_its_own() {
        TestApi api = body("{\"$ref\": \"#/definitions/Own\", \"definitions\": {\"Own\": {\"type\": \"array\"}}}");

        validate(api, "/p", json(), "[]");
        assertThatExceptionOfType(GatewayFault.class).isThrownBy(() -> validate(api, "/p", json(), "{}"));
    }

    @Test
    void what_is_wrong_with_models_and_validators_is_a_problem_of_the_deployment() {
        TestApi api = new TestApi()
                .model("Broken", "{\n\"type\": }")
                .model("Lost", "{\"$ref\": \"" + MODELS + "Nothing\"}")
                .method("GET", "/p", TestApi.MOCK.validated("gone", Map.of(), Map.of("application/json", "Unknown")));

        List<CompileProblem> problems = CompiledApi.compile(api.snapshot()).problems();

        assertThat(problems)
                .extracting(problem -> problem.where() + "|" + problem.line())
                .containsExactly(
                        "model Broken > schema|2",
                        "model Lost > schema|0",
                        "GET /p > requestModels > application/json|0",
                        "GET /p > requestValidatorId|0");
        assertThat(problems.get(1).message()).contains("$ref " + MODELS + "Nothing leads to nothing");
    }

    @Test
    void a_pattern_that_is_not_met_is_told_in_the_words_of_the_validator() {
        TestApi api = body("{\"properties\": {\"id\": {\"pattern\": \"^[a-z[]{2}\\\\-\\\\d$\"}}}");

        validate(api, "/p", json(), "{\"id\": \"a[-1\"}");
        assertThatExceptionOfType(GatewayFault.class)
                .isThrownBy(() -> validate(api, "/p", json(), "{\"id\": \"1\"}"))
                .extracting(GatewayFault::validationError)
                .isEqualTo("[ECMA 262 regex \"^[a-z[]{2}\\-\\d$\" does not match input string \"1\"]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"properties\": {\"id\": {\"pattern\": \"^(a+)+$\"}}}",
                "{\"properties\": {\"id\": {\"pattern\": \"^(a+)+b{100}$\"}}}",
                "{\"anyOf\": [{\"properties\": {\"id\": {\"pattern\": \"^([a[]|[^]a)+$\"}}}]}",
                "{\"$schema\": \"http://json-schema.org/draft-04/schema#\", \"properties\": {\"id\": {\"pattern\": \"^(a+)+$\"}}}",
                "{\"$schema\": \"http://json-schema.org/draft-03/schema\", \"properties\": {\"id\": {\"pattern\": \"^(a+)+$\"}}}",
                "{\"patternProperties\": {\"^(a+)+$\": {}}}",
                "{\"patternProperties\": {\"^(a+)+$\": {}}, \"additionalProperties\": false}"
            })
    @Timeout(10)
    void a_pattern_that_backtracks_without_end_is_given_up_with_awss_500(String schema) {
        String text = "a".repeat(60) + "!";

        assertThatExceptionOfType(GatewayFault.class)
                .isThrownBy(
                        () -> validate(body(schema), "/p", json(), "{\"id\": \"" + text + "\", \"" + text + "\": 1}"))
                .satisfies(fault -> {
                    assertThat(fault.type()).isEqualTo(GatewayResponseType.API_CONFIGURATION_ERROR);
                    assertThat(fault.truth()).contains("was given up: it backtracks too much");
                });
    }

    @Test
    void a_pattern_is_held_against_a_long_text() {
        TestApi api = body("{\"properties\": {\"id\": {\"pattern\": \"^[A-Za-z0-9+/]*={0,2}$\"}}}");

        validate(api, "/p", json(), "{\"id\": \"" + "A".repeat(3_000_000) + "\"}");
    }

    @Test
    void properties_by_pattern_are_held_against_their_schema() {
        TestApi api =
                body("{\"patternProperties\": {\"^n\": {\"type\": \"integer\"}}, \"additionalProperties\": false}");

        validate(api, "/p", json(), "{\"n1\": 1}");
        assertThatExceptionOfType(GatewayFault.class)
                .isThrownBy(() -> validate(api, "/p", json(), "{\"x\": 1}"))
                .extracting(GatewayFault::validationError)
                .isEqualTo("[object instance has properties which are not allowed by the schema: [\"x\"]]");
        assertThatExceptionOfType(GatewayFault.class).isThrownBy(() -> validate(api, "/p", json(), "{\"n\": true}"));
    }

    private static Headers json() {
        return Headers.of("Content-Type", "application/json; charset=utf-8");
    }

    private static TestApi parameters(Map<String, Boolean> parameters) {
        return new TestApi()
                .validator("v", false, true)
                .method("GET", "/p", TestApi.MOCK.validated("v", parameters, Map.of()));
    }

    private static TestApi body(String schema) {
        return new TestApi()
                .model("M", schema)
                .validator("v", true, false)
                .method("GET", "/p", TestApi.MOCK.validated("v", Map.of(), Map.of("application/json", "M")));
    }

    private void validate(TestApi api, String target, Headers headers, String body) {
        ApiSnapshot snapshot = api.snapshot();
        Problems problems = new Problems();
        Resource resource = snapshot.resources().get("/p");
        Method method = resource.resourceMethods().get("GET");
        RequestValidation validation = RequestValidation.compile(
                method,
                ElementAddress.method("GET", "/p"),
                snapshot,
                ModelSchemas.compile(snapshot, problems),
                problems);
        assertThat(problems.found()).isEmpty();
        HttpRequest http = new HttpRequest("GET", target, headers, Bytes.utf8(body));
        IncomingRequest incoming = new IncomingRequest(
                "id", "ext", TestApi.SOME_TIME, http, new Peer("127.0.0.1", "HTTP/1.1", false, null));
        ServedAt at = new ServedAt(
                "123456789012",
                "us-east-1",
                snapshot.api(),
                TestApi.stage("dev", Map.of()),
                "dep",
                false,
                Map.of(),
                "host",
                null);
        RequestPath path = new RequestPath("/dev/p", "/p", Map.of());
        QueryParameters query = http.rawQuery().map(QueryParameters::parse).orElse(QueryParameters.EMPTY);
        validation.validate(new RoutedRequest(incoming, at, resource, method, path, query), why);
    }
}
