package dev.gatehouse.conformance.pact;

import static org.assertj.core.api.Assertions.assertThat;

import au.com.dius.pact.core.matchers.Mismatch;
import au.com.dius.pact.core.matchers.ResponseMatching;
import au.com.dius.pact.core.model.DefaultPactReader;
import au.com.dius.pact.core.model.DefaultPactWriter;
import au.com.dius.pact.core.model.HttpResponse;
import au.com.dius.pact.core.model.PactSpecVersion;
import au.com.dius.pact.core.model.V4Interaction;
import au.com.dius.pact.core.model.V4Pact;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.gatehouse.Gateway;
import dev.gatehouse.contract.pact.Pact;
import dev.gatehouse.contract.pact.PactBody;
import dev.gatehouse.contract.pact.PactInteraction;
import dev.gatehouse.contract.pact.PactRequest;
import dev.gatehouse.contract.pact.PactResponse;
import dev.gatehouse.contract.pact.ProviderState;
import dev.gatehouse.contract.pact.export.PactRecording;
import dev.gatehouse.contract.pact.file.PactFile;
import dev.gatehouse.contract.pact.matching.MatchingRules;
import dev.gatehouse.contract.pact.verification.AnswerMatching;
import dev.gatehouse.contract.wire.WireExchange;
import dev.gatehouse.definition.openapi.OpenApiDefinition;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.model.http.HttpRequest;
import dev.gatehouse.record.Flow;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** pact-jvm is what most providers and consumers in Java have. */
class PactJvmTest {

    private static final String API =
            """
            openapi: 3.0.1
            info: {title: orders, version: '1'}
            paths:
              /orders/{id}:
                post:
                  parameters: [{name: id, in: path, required: true, schema: {type: string}}]
                  responses: {'200': {description: x}}
                  x-amazon-apigateway-integration:
                    type: mock
                    requestTemplates: {application/json: '{"statusCode": 200}'}
                    responses:
                      default:
                        statusCode: '200'
                        responseTemplates:
                          application/json: '{"id": "$context.requestId", "at": "2026-01-02T03:04:05Z", "lines": [{"price": 9.5, "odd name": null}], "none": []}'
            """;

    @Test
    void pact_jvm_reads_what_we_write_and_takes_the_very_answer(@TempDir Path directory) throws IOException {
        try (Gateway gateway = Gateway.start(OpenApiDefinition.text("orders.yaml", API))) {
            Flow flow = call(gateway);
            PactRecording recording = PactRecording.of("shop", "orders");
            recording.add("an order", flow, ProviderState.of("order 7 exists"));
            Path file = directory.resolve("shop-orders.json");
            PactFile.write(recording.pact(), file);

            V4Pact read = (V4Pact) DefaultPactReader.INSTANCE.loadPact(file.toFile());
            V4Interaction.SynchronousHttp http =
                    (V4Interaction.SynchronousHttp) read.getInteractions().get(0);

            assertThat(read.getConsumer().getName()).isEqualTo("shop");
            assertThat(read.getProvider().getName()).isEqualTo("orders");
            assertThat(http.getDescription()).isEqualTo("an order");
            assertThat(http.getProviderStates().get(0).getName()).isEqualTo("order 7 exists");
            assertThat(http.getRequest().getPath()).isEqualTo("/orders/a%20b");
            assertThat(http.getRequest().getQuery()).containsEntry("tag", List.of("x y", "z"));
            assertThat(http.getRequest().getBody().valueAsString()).isEqualTo("{\"amount\":1}");
            assertThat(http.validateForVersion(PactSpecVersion.V4)).isEmpty();
            assertThat(mismatches(http.getResponse(), answer(flow))).isEmpty();
            assertThat(PactFile.read(file).interactions())
                    .extracting(PactInteraction::request)
                    .containsExactly(recording.pact().interactions().get(0).request());
        }
    }

    @Test
    void we_read_what_pact_jvm_writes() throws IOException {
        try (Gateway gateway = Gateway.start(OpenApiDefinition.text("orders.yaml", API))) {
            PactRecording recording = PactRecording.of("shop", "orders");
            recording.add("an order", call(gateway), ProviderState.of("order 7 exists"));
            StringWriter text = new StringWriter();
            DefaultPactWriter.INSTANCE.writePact(
                    DefaultPactReader.INSTANCE.loadPact(PactFile.json(recording.pact())),
                    new PrintWriter(text),
                    PactSpecVersion.V4);

            Pact read = PactFile.text("written by pact-jvm", text.toString());

            assertThat(read.interactions()).hasSameSizeAs(recording.pact().interactions());
            assertThat(read.interactions().get(0).request())
                    .isEqualTo(recording.pact().interactions().get(0).request());
            assertThat(read.interactions().get(0).response().rules())
                    .isEqualTo(recording.pact().interactions().get(0).response().rules());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    {}                                                        | {"a": 1}                 | {"a": 1, "b": 2}
                    {}                                                        | {"a": 1}                 | {"a": 2}
                    {}                                                        | {"a": 1}                 | {}
                    {}                                                        | [1, 2]                   | [1, 2, 3]
                    {}                                                        | [1, 2]                   | [2, 1]
                    {}                                                        | {}                       | {"a": 1}
                    {}                                                        | []                       | [1]
                    {"$": {"match": "type"}}                                  | {"a": 1}                 | {"a": 2}
                    {"$": {"match": "type"}}                                  | {"a": 1}                 | {"a": "x"}
                    {"$": {"match": "type"}}                                  | {"a": [1]}               | {"a": [1, 2, 3]}
                    {"$": {"match": "type"}}                                  | {"a": [1]}               | {"a": []}
                    {"$": {"match": "type"}}                                  | {"a": {"b": null}}       | {"a": {"b": null}}
                    {"$": {"match": "type"}}                                  | {"a": {"b": null}}       | {"a": {"b": 1}}
                    {"$": {"match": "type"}}                                  | {"a": []}                | {"a": [1]}
                    {"$": {"match": "type"}}                                  | {"a": {}}                | {"a": {"b": 1}}
                    {"$.a": {"match": "regex", "regex": "\\\\d+"}}            | {"a": "1"}               | {"a": "22"}
                    {"$.a": {"match": "regex", "regex": "\\\\d+"}}            | {"a": "1"}               | {"a": "x2"}
                    {"$.a": {"match": "integer"}}                             | {"a": 1}                 | {"a": 2.5}
                    {"$.a": {"match": "integer"}}                             | {"a": 1}                 | {"a": 7}
                    {"$.a": {"match": "decimal"}}                             | {"a": 1.5}               | {"a": 10.0}
                    {"$.a": {"match": "decimal"}}                             | {"a": 1.5}               | {"a": 10}
                    {"$.a": {"match": "number"}}                              | {"a": 1}                 | {"a": 2.5}
                    {"$.a": {"match": "number"}}                              | {"a": 1}                 | {"a": "2"}
                    {"$.a": {"match": "boolean"}}                             | {"a": true}              | {"a": false}
                    {"$.a": {"match": "boolean"}}                             | {"a": true}              | {"a": 1}
                    {"$.a": {"match": "null"}}                                | {"a": null}              | {"a": 1}
                    {"$.a": {"match": "include", "value": "pet"}}             | {"a": "a pet"}           | {"a": "petstore"}
                    {"$.a": {"match": "include", "value": "pet"}}             | {"a": "a pet"}           | {"a": "shop"}
                    {"$.a": {"match": "notEmpty"}}                            | {"a": "x"}               | {"a": ""}
                    {"$.a": {"match": "semver"}}                              | {"a": "1.0.0"}           | {"a": "2.1.3"}
                    {"$.a": {"match": "semver"}}                              | {"a": "1.0.0"}           | {"a": "2"}
                    {"$.a": {"match": "date", "format": "yyyy-MM-dd"}}        | {"a": "2026-01-01"}      | {"a": "2026-02-30x"}
                    {"$.a": {"match": "date", "format": "yyyy-MM-dd"}}        | {"a": "2026-01-01"}      | {"a": "2027-12-31"}
                    {"$.a": {"match": "time", "format": "HH:mm"}}             | {"a": "10:00"}           | {"a": "23:59"}
                    {"$.a": {"match": "time", "format": "HH:mm"}}             | {"a": "10:00"}           | {"a": "noon"}
                    {"$.a": {"match": "datetime", "format": "yyyy-MM-dd HH:mm"}} | {"a": "2026-01-01 10:00"} | {"a": "2026-01-01 11:30"}
                    {"$.a": {"match": "type", "min": 2}}                      | {"a": [1, 2]}            | {"a": [1]}
                    {"$.a": {"match": "type", "min": 2}}                      | {"a": [1, 2]}            | {"a": [1, 2, 3]}
                    {"$.a": {"match": "type", "max": 2}}                      | {"a": [1]}               | {"a": [1, 2, 3]}
                    {"$.a": {"match": "type", "min": 1, "max": 2}}            | {"a": [1]}               | {"a": [3, 4]}
                    {"$.a": {"match": "type", "min": 2}}                      | {"a": [[1], [1]]}        | {"a": [[1], [1]]}
                    {"$.a[*].b": {"match": "type"}}                           | {"a": [{"b": 1}]}        | {"a": [{"b": 2}]}
                    {"$.a[*].b": {"match": "type"}}                           | {"a": [{"b": 1}]}        | {"a": [{"b": 2}, {"b": 3}]}
                    {"$.a": {"match": "equality"}}                            | {"a": 1}                 | {"a": 1}
                    {"$": {"match": "type"}, "$.a": {"match": "equality"}}    | {"a": 1, "c": 1}         | {"a": 2, "c": 2}
                    {"$.a": {"match": "values"}}                              | {"a": {"x": 1}}          | {"a": {"y": 1}}
                    {"$.a": {"match": "values"}}                              | {"a": {"x": 1}}          | {"a": {"y": 2}}
                    {"$.a": {"match": "values"}}                              | {"a": {"x": 1}}          | {"a": {"y": "s"}}
                    {"$.a": {"match": "values"}}                              | {"a": {"x": {"b": 1}}}   | {"a": {"y": {"b": 2}}}
                    {"$.a": {"match": "values"}, "$.a.*": {"match": "type"}}  | {"a": {"x": 1}}          | {"a": {"y": 2, "z": 3}}
                    {"$.a": {"match": "values"}, "$.a.*": {"match": "type"}}  | {"a": {"x": 1}}          | {"a": {"y": "2"}}
                    {"$.a": {"match": "eachKey", "rules": [{"match": "regex", "regex": "[a-z]+"}]}} | {"a": {"x": 1}} | {"a": {"y": 1}}
                    {"$.a": {"match": "eachKey", "rules": [{"match": "regex", "regex": "[a-z]+"}]}} | {"a": {"x": 1}} | {"a": {"Y": 1}}
                    {"$.a": {"match": "eachValue", "rules": [{"match": "integer"}]}} | {"a": {"x": 1}} | {"a": {"y": 2}}
                    {"$.a": {"match": "eachValue", "rules": [{"match": "integer"}]}} | {"a": {"x": 1}} | {"a": {"y": "2"}}
                    {"$.a": {"match": "eachValue", "rules": [{"match": "integer"}]}} | {"a": [1]}      | {"a": [2, 3]}
                    {"$.a": {"match": "eachValue", "rules": [{"match": "integer"}]}} | {"a": [1]}      | {"a": [2, "3"]}
                    {"$.a": {"match": "arrayContains", "variants": [{"index": 0, "rules": {"$.b": {"matchers": [{"match": "type"}]}}}]}} | {"a": [{"b": 1}]} | {"a": [{"c": 1}, {"b": 7}]}
                    {"$.a": {"match": "arrayContains", "variants": [{"index": 0, "rules": {"$.b": {"matchers": [{"match": "integer"}]}}}]}} | {"a": [{"b": 1}]} | {"a": [{"c": 1}, {"b": "x"}]}
                    {"$['odd name']": {"match": "type"}}                      | {"odd name": 1}          | {"odd name": 2}
                    """)
    void both_take_the_same_answers(String rules, String expected, String actual) throws IOException {
        String file =
                """
                {"consumer": {"name": "c"}, "provider": {"name": "p"}, "metadata": {"pactSpecification": {"version": "4.0"}},
                 "interactions": [{"type": "Synchronous/HTTP", "description": "d", "request": {"method": "GET", "path": "/"},
                  "response": {"status": 200, "headers": {"Content-Type": ["application/json"]},
                   "body": {"contentType": "application/json", "encoded": false, "content": BODY},
                   "matchingRules": {"body": RULES}}}]}
                """
                        .replace("BODY", expected)
                        .replace("RULES", matchers(rules));
        V4Pact theirs = (V4Pact) DefaultPactReader.INSTANCE.loadPact(file);
        HttpResponse wanted =
                ((V4Interaction.SynchronousHttp) theirs.getInteractions().get(0)).getResponse();
        dev.gatehouse.model.http.HttpResponse answer = new dev.gatehouse.model.http.HttpResponse(
                200, Headers.of("Content-Type", "application/json"), Bytes.utf8(actual));

        List<Mismatch> theirMismatches = mismatches(wanted, answer);
        var ours = new AnswerMatching(
                        PactFile.text("f", file).interactions().get(0).response())
                .mismatches(answer);

        assertThat(ours.isEmpty())
                .as("ours: %s, pact-jvm's: %s", ours, theirMismatches)
                .isEqualTo(theirMismatches.isEmpty());
    }

    private static String matchers(String rules) throws IOException {
        ObjectMapper json = new ObjectMapper();
        var all = json.createObjectNode();
        json.readTree(rules).properties().forEach(rule -> all.putObject(rule.getKey())
                .putArray("matchers")
                .add(rule.getValue()));
        return all.toString();
    }

    private static List<Mismatch> mismatches(HttpResponse expected, dev.gatehouse.model.http.HttpResponse answer) {
        V4Pact answered = (V4Pact) DefaultPactReader.INSTANCE.loadPact(PactFile.json(pactOf(answer)));
        HttpResponse actual =
                ((V4Interaction.SynchronousHttp) answered.getInteractions().get(0)).getResponse();
        return ResponseMatching.responseMismatches(expected, actual);
    }

    private static Pact pactOf(dev.gatehouse.model.http.HttpResponse answer) {
        var request = new PactRequest("GET", "/", Map.of(), Headers.EMPTY, PactBody.UNSAID, MatchingRules.NONE);
        var response = new PactResponse(
                answer.status(),
                answer.headers(),
                PactBody.of(answer.headers().last("Content-Type").orElse(""), answer.body()),
                MatchingRules.NONE);
        return new Pact(
                "c", "p", List.of(new PactInteraction("d", List.of(), request, response, List.of(), false)), List.of());
    }

    private static dev.gatehouse.model.http.HttpResponse answer(Flow flow) {
        return flow.methodResponse().response();
    }

    private static Flow call(Gateway gateway) throws IOException {
        String target = gateway.baseUri().getRawPath() + "/orders/a%20b?tag=x%20y&tag=z";
        Headers headers = Headers.of("Content-Type", "application/json", "User-Agent", "test");
        new WireExchange(Duration.ofSeconds(30))
                .send(gateway.uri(), new HttpRequest("POST", target, headers, Bytes.utf8("{\"amount\":1}")));
        return gateway.flows().last();
    }
}
