package dev.gatehouse.contract.cases.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.contract.cases.CaseReader;
import dev.gatehouse.contract.cases.ContractCase;
import dev.gatehouse.contract.cases.StepKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseRunnerTest {

    private static final String API =
            """
            {"import": {"swagger": "2.0", "info": {"title": "pets", "version": "1"}, "paths": {"/pets": {"get": {
                "responses": {"200": {"description": "found"}},
                "x-amazon-apigateway-integration": {"type": "http_proxy", "httpMethod": "GET", "uri": "${backend:shop}"}}}}},
             "save": {"api": "id"}},
            {"deploy": {"api": "${api}", "stage": "dev"}}
            """;

    @TempDir
    Path directory;

    private ContractCase of(String rest) throws IOException {
        Path file = directory.resolve("given.json");
        String steps = "\"steps\": [" + API + (rest.isBlank() ? "" : ", " + rest.replace('\'', '"')) + "]";
        Files.writeString(
                file,
                "{\"title\": \"a case\", \"backends\": {\"shop\": {\"status\": 418, \"body\": \"short\"}}, " + steps
                        + "}");
        return new CaseReader().file(file);
    }

    private static CaseResult run(ContractCase given) throws Exception {
        return CaseRunner.on(new InProcessCases()).run(given);
    }

    @Test
    void a_case_holds_if_every_step_does() throws Exception {
        CaseResult result = run(
                of(
                        "{'request': {'api': '${api}', 'stage': 'dev', 'path': '/pets'}, 'expect': {'status': 418, 'body': 'short'}}"));

        assertThat(result.held()).as(CaseReport.of(result)).isTrue();
        assertThat(CaseReport.of(result)).isEqualTo("given, in process: a case\n  held");
    }

    @Test
    void a_case_ends_at_its_first_difference() throws Exception {
        CaseResult result = run(
                of(
                        "{'request': {'api': '${api}', 'stage': 'dev', 'path': '/pets'}, 'expect': {'status': 200}},"
                                + " {'request': {'api': '${api}', 'stage': 'dev', 'path': '/pets'}, 'expect': {'status': 418}}"));

        assertThat(result.steps().get(2)).isInstanceOf(StepResult.Differs.class);
        assertThat(result.steps().get(3)).isInstanceOf(StepResult.NotReached.class);
        assertThat(CaseReport.of(result))
                .contains(
                        "step 2 (GET /pets)",
                        "given.json#/steps/2",
                        "at /status\n    expected: 200\n    but was:  418");
    }

    @Test
    void a_runner_that_goes_on_finds_every_difference() throws Exception {
        ContractCase given = of(
                "{'request': {'api': '${api}', 'stage': 'dev', 'path': '/pets'}, 'expect': {'status': 200}},"
                        + " {'request': {'api': '${api}', 'stage': 'dev', 'path': '/pets'}, 'expect': {'status': 418}}");
        CaseResult result = CaseRunner.on(new InProcessCases()).goingOn().run(given);

        assertThat(result.steps().get(3)).isInstanceOf(StepResult.Held.class);
    }

    @Test
    void the_gateway_says_why_it_refused() throws Exception {
        CaseResult result =
                run(of("{'request': {'api': '${api}', 'stage': 'dev', 'path': '/cats'}, 'expect': {'status': 200}}"));

        assertThat(result.explanation()).contains("METHOD_REQUEST");
        assertThat(CaseReport.of(result)).contains("in process says: ");
    }

    @Test
    void what_cannot_be_saved_stops_the_case() throws Exception {
        CaseResult result =
                run(of("{'call': 'apigateway:GetRestApi', 'params': {'restApiId': '${api}'}, 'save': {'x': 'nome'}}"));

        assertThat(result.failure()).hasValueSatisfying(failure -> {
            assertThat(failure).isInstanceOf(StepResult.Broken.class);
            assertThat(((StepResult.Broken) failure).problem()).startsWith("nothing to save as x is at nome in ");
        });
    }

    @Test
    void a_refusal_may_be_what_is_expected() throws Exception {
        CaseResult result = run(of("{'call': 'apigateway:GetRestApi', 'params': {'restApiId': 'none'},"
                + " 'error': {'code': 'NotFoundException', 'status': 404}}"));

        assertThat(result.held()).as(CaseReport.of(result)).isTrue();
    }

    @Test
    void an_answer_where_a_refusal_is_expected_differs() throws Exception {
        CaseResult result = run(of("{'call': 'apigateway:GetRestApi', 'params': {'restApiId': '${api}'},"
                + " 'error': {'code': 'NotFoundException'}}"));

        assertThat(CaseReport.of(result)).contains("expected: a refusal {\"code\":\"NotFoundException\"}");
    }

    @Test
    void a_name_that_no_step_before_saved_is_told_where_the_step_fails() throws Exception {
        CaseResult result = run(of("{'call': 'apigateway:GetRestApi', 'params': {'restApiId': '${apii}'}}"));

        assertThat(CaseReport.of(result))
                .contains("step 2 (apigateway:GetRestApi)", "NotFoundException")
                .endsWith("\n  nothing saved 'apii' before this step");
    }

    @Test
    void names_that_are_saved_or_api_gateways_own_are_not_told() throws Exception {
        CaseResult result = run(
                of("{'request': {'api': '${api}', 'stage': 'dev', 'path': '/pets?a=${request.path.id}&b=${region}'},"
                        + " 'expect': {'status': 200}}"));

        assertThat(CaseReport.of(result)).contains("at /status").doesNotContain("nothing saved");
    }

    @Test
    void waiting_moves_the_gateways_clock_and_takes_no_time() throws Exception {
        long before = System.nanoTime();
        CaseResult result = run(of("{'wait': 3600, 'why': 'an hour'}"));

        assertThat(result.steps())
                .extracting(s -> s.step().kind())
                .isEqualTo(List.of(StepKind.IMPORT, StepKind.DEPLOY, StepKind.WAIT));
        assertThat(result.held()).isTrue();
        assertThat(System.nanoTime() - before).isLessThan(60_000_000_000L);
    }

    @Test
    void headers_are_compared_without_regard_to_the_case_of_their_names() throws Exception {
        CaseResult result = run(
                of(
                        "{'request': {'api': '${api}', 'stage': 'dev', 'path': '/pets'},"
                                + " 'expect': {'headers': {'X-AMZN-REQUESTID': {'$uuid': true}}, 'absentHeaders': ['DATE', 'x-none']}}"));

        assertThat(CaseReport.of(result)).contains("at /headers/DATE").doesNotContain("REQUESTID\n", "x-none");
    }
}
