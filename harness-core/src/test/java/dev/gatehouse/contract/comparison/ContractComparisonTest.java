package dev.gatehouse.contract.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.Gateway;
import dev.gatehouse.contract.comparison.Verdict.Cause;
import dev.gatehouse.contract.target.DeployedApi;
import dev.gatehouse.definition.openapi.OpenApiDefinition;
import dev.gatehouse.record.StageName;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Exchanges made once more on another gateway, whose definition is changed a little. */
class ContractComparisonTest {

    private static final String API =
            """
            openapi: 3.0.1
            info: {title: pets, version: "1"}
            x-amazon-apigateway-request-validators: {params: {validateRequestParameters: true}}
            x-amazon-apigateway-gateway-responses:
              MISSING_AUTHENTICATION_TOKEN: {statusCode: 404}
            paths:
              /pets/{id}:
                get:
                  x-amazon-apigateway-request-validator: params
                  parameters:
                    - {name: id, in: path, required: true, schema: {type: string}}
                    - {name: color, in: query, required: true, schema: {type: string}}
                  responses: {"200": {description: ok}}
                  x-amazon-apigateway-integration:
                    type: mock
                    requestTemplates: {application/json: '{"statusCode": 200}'}
                    responses:
                      default:
                        statusCode: "200"
                        responseTemplates:
                          application/json: '{"id": "$input.params(''id'')", "key": "$input.params(''x-api-key'')", "at": "$context.requestTime"}'
              /keyed:
                get:
                  security: [{key: []}]
                  responses: {"200": {description: ok}}
                  x-amazon-apigateway-integration:
                    type: mock
                    requestTemplates: {application/json: '{"statusCode": 200}'}
                    responses: {default: {statusCode: "200"}}
            components:
              securitySchemes: {key: {type: apiKey, name: x-api-key, in: header}}
            """;

    private final Gateway here = started(API);

    @AfterEach
    void close() {
        here.close();
    }

    @Test
    void the_same_definition_is_equal_at_every_stage() throws Exception {
        get("/pets/7?color=red");

        assertThat(verdict(API)).isEqualTo(new Verdict.Equal(true));
    }

    @Test
    void secrets_are_sent_as_they_were_and_shown_masked() throws Exception {
        get("/pets/7?color=red");

        ExchangeComparison compared = compare(API.replace("\"id\"", "\"no\"")).get(0);

        assertThat(compared.onTarget()).contains("\"key\" : \"<masked ").doesNotContain("s3cr3t-of-mine");
        assertThat(compared.verdict().differences())
                .extracting(difference -> difference.place().pointer())
                .containsExactly("/integrationResponse/body/id", "/integrationResponse/body/no");
    }

    @Test
    void a_refusal_that_the_target_does_not_make_is_placed_where_it_was_made() throws Exception {
        get("/pets/7");

        Verdict.Different verdict =
                (Verdict.Different) verdict(API.replace("in: query, required: true", "in: query, required: false"));

        assertThat(verdict.first().place().pointer()).isEqualTo("/methodResponse/status");
        assertThat(verdict.cause()).isEqualTo(StageName.METHOD_REQUEST);
        assertThat(verdict.how()).isEqualTo(Cause.REFUSED_IN_PROCESS);
    }

    @Test
    void a_refusal_that_only_the_target_makes_is_placed_before_what_a_test_invocation_runs() throws Exception {
        get("/pets/7?color=red");

        Verdict.Different verdict = (Verdict.Different)
                verdict(API.replace("  x-amazon-apigateway-request-validator: params\n", "  security: [{key: []}]\n"));

        assertThat(verdict.cause()).isEqualTo(StageName.METHOD_REQUEST);
        assertThat(verdict.how()).isEqualTo(Cause.BEFORE_TEST_INVOCATION);
    }

    @Test
    void a_request_that_hits_no_method_is_compared_by_its_answer() throws Exception {
        get("/nowhere");

        assertThat(verdict(API)).isEqualTo(new Verdict.Equal(false));
        assertThat(verdict(API.replace("statusCode: 404", "statusCode: 410")).differences())
                .extracting(Difference::onTarget)
                .containsExactly("410");
    }

    @Test
    void what_was_refused_before_the_integration_is_not_run_all_the_same() throws Exception {
        get("/keyed");

        assertThat(verdict(API)).isEqualTo(new Verdict.Equal(false));
    }

    @Test
    void without_stages_none_are_asked_for() throws Exception {
        get("/pets/7?color=red");

        try (Gateway there = started(API)) {
            assertThat(ContractComparison.of(here)
                            .withoutStages()
                            .compare(here.flows().all(), "there", new Elsewhere(there)))
                    .extracting(ExchangeComparison::verdict)
                    .containsExactly(new Verdict.Equal(false));
        }
    }

    @Test
    void a_request_that_reached_no_stage_is_not_comparable() throws Exception {
        send(URI.create(here.uri() + "/nostage/pets"), "x-own", "1");

        assertThat(verdict(API)).isInstanceOf(Verdict.NotComparable.class);
    }

    @Test
    void a_signed_request_is_not_comparable() throws Exception {
        send(URI.create(here.baseUri() + "/pets/7?color=red"), "Authorization", "AWS4-HMAC-SHA256 Credential=x");

        assertThat(verdict(API))
                .isEqualTo(new Verdict.NotComparable(
                        "The request is signed for the host it was sent to, so another host would refuse it."));
    }

    @Test
    void exchanges_are_replayed_in_the_order_in_which_they_were_made() throws Exception {
        get("/pets/1?color=red");
        get("/pets/2?color=red");

        try (Gateway there = started(API)) {
            ContractComparison.of(here).compare(here.flows().all(), "there", new Elsewhere(there));
            assertThat(there.flows().all())
                    .extracting(flow -> flow.methodRequest().request().target())
                    .containsExactly("/dev/pets/1?color=red", "/dev/pets/2?color=red");
        }
    }

    private Verdict verdict(String api) {
        return compare(api).get(0).verdict();
    }

    private List<ExchangeComparison> compare(String api) {
        try (Gateway there = started(api);
                DeployedApi deployed = new Elsewhere(there)) {
            return ContractComparison.of(here).compare(here.flows().all(), "there", deployed);
        }
    }

    private void get(String path) throws IOException, InterruptedException {
        send(URI.create(here.baseUri() + path), "x-api-key", "s3cr3t-of-mine");
    }

    private static void send(URI uri, String header, String value) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(uri).header(header, value).build();
        HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    private static Gateway started(String api) {
        return dev.gatehouse.LoadedDefinition.load(
                        List.of(OpenApiDefinition.text("api.yaml", api)),
                        new dev.gatehouse.definition.DefinitionOptions(java.util.Set.of(), java.util.Map.of(), "dev"))
                .start();
    }
}
