package dev.gatehouse.contract.cases.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatehouse.contract.cases.CaseReader;
import dev.gatehouse.contract.cases.ContractCase;
import dev.gatehouse.contract.cases.run.CaseReport;
import dev.gatehouse.contract.cases.run.CaseResult;
import dev.gatehouse.contract.cases.run.CaseRunner;
import dev.gatehouse.contract.cases.run.InProcessCases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseRecorderTest {

    private static final String TEMPLATE =
            """
            {'greeting': 'WORD', 'id': '$context.requestId', 'api': '$context.apiId', 'path': '$context.path',
             'time': '$context.requestTime', 'millis': $context.requestTimeEpoch}""";

    private final CaseRunner runner = CaseRunner.on(new InProcessCases());

    @TempDir
    Path directory;

    private ContractCase draft(String word) throws IOException {
        String template = TEMPLATE.replace("WORD", word).replace("'", "\\\"").replace("\n", "");
        String document =
                """
                {"title": "a greeting", "steps": [
                  {"import": {"swagger": "2.0", "info": {"title": "hi", "version": "1"}, "paths": {"/hi": {"get": {
                      "responses": {"200": {"description": "hi"}},
                      "x-amazon-apigateway-integration": {"type": "mock",
                          "requestTemplates": {"application/json": "{\\"statusCode\\": 200}"},
                          "responses": {"default": {"statusCode": "200", "responseTemplates": {"application/json": "TEMPLATE"}}}}}}}},
                   "save": {"api": "id"}},
                  {"deploy": {"api": "${api}", "stage": "dev"}},
                  {"request": {"api": "${api}", "stage": "dev", "path": "/hi"}, "expect": {}}]}
                """
                        .replace("TEMPLATE", template);
        return new CaseReader().file(Files.writeString(directory.resolve("draft.json"), document));
    }

    private ContractCase recorded(String word) throws Exception {
        return new CaseRecorder(runner).record(draft(word), directory.resolve("recorded.json"));
    }

    @Test
    void a_recording_expects_what_came_with_matchers_for_what_varies() throws Exception {
        var expected = recorded("hello").document().at("/steps/2/expect");

        assertThat(expected.at("/status").asInt()).isEqualTo(200);
        assertThat(expected.at("/headers/content-type").asText()).isEqualTo("application/json");
        assertThat(expected.at("/headers").has("x-amzn-requestid")).isFalse();
        assertThat(expected.at("/json/$exact/greeting").asText()).isEqualTo("hello");
        assertThat(expected.at("/json/$exact/id").toString()).isEqualTo("{\"$uuid\":true}");
        assertThat(expected.at("/json/$exact/api").asText()).isEqualTo("${api}");
        assertThat(expected.at("/json/$exact/millis").toString()).isEqualTo("{\"$epochMillis\":true}");
        assertThat(expected.at("/json/$exact/time").has("$regex")).isTrue();
    }

    @Test
    void a_recording_holds_when_it_is_run_again() throws Exception {
        CaseResult result = runner.run(recorded("hello"));

        assertThat(result.held()).as(CaseReport.of(result)).isTrue();
    }

    @Test
    void a_recording_says_when_where_and_from_what_it_is() throws Exception {
        ContractCase recorded = recorded("hello");

        assertThat(Recording.of(recorded)).hasValueSatisfying(recording -> {
            assertThat(recording.date()).matches("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z");
            assertThat(recording.target()).isEqualTo("in process");
            assertThat(recording.region()).isEqualTo("us-east-1");
        });
        assertThat(recorded.trust()).isEqualTo("in-process-recorded");
    }

    @Test
    void recording_again_shows_what_changed() throws Exception {
        ContractCase before = recorded("hello");
        List<CaseChange> changes = CaseChange.between(before, recorded("goodbye"));

        assertThat(changes)
                .hasSize(2)
                .last()
                .hasToString(
                        """
                step 2 (GET /hi) at /expect/json/$exact/greeting
                    was:    "hello"
                    is now: "goodbye\"""");
    }

    @Test
    void nothing_has_changed_if_the_same_came_again() throws Exception {
        ContractCase before = recorded("hello");

        assertThat(CaseChange.between(before, recorded("hello"))).isEmpty();
    }

    @Test
    void a_recording_that_somebody_wrote_in_is_known() throws Exception {
        ContractCase recorded = recorded("hello");
        String edited = Files.readString(recorded.file()).replace("\"hello\"", "\"hi\"");
        ContractCase changed = new CaseReader().file(Files.writeString(recorded.file(), edited));

        assertThat(Recording.wasEdited(recorded)).isFalse();
        assertThat(Recording.wasEdited(changed)).isTrue();
        assertThat(Recording.wasEdited(draft("hello"))).isFalse();
    }

    @Test
    void a_step_that_cannot_be_done_leaves_the_file_as_it_was() throws Exception {
        Path file = Files.writeString(
                directory.resolve("bad.json"),
                "{\"steps\": [{\"call\": \"apigateway:GetRestApi\", \"params\": {\"restApiId\": \"none\"}, \"save\": {\"x\": \"id\"}}]}");
        ContractCase draft = new CaseReader().file(file);
        Path written = directory.resolve("written.json");

        assertThatThrownBy(() -> new CaseRecorder(runner).record(draft, written))
                .isInstanceOf(RecordingException.class)
                .hasMessageContaining("step 0 (apigateway:GetRestApi)");
        assertThat(written).doesNotExist();
    }
}
