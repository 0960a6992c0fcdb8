package dev.gatehouse.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.bridge.target.localstack.LocalStack;
import dev.gatehouse.contract.cases.CaseReader;
import dev.gatehouse.contract.cases.ContractCase;
import dev.gatehouse.contract.cases.recording.CaseRecorder;
import dev.gatehouse.contract.cases.recording.Recording;
import dev.gatehouse.contract.cases.run.CaseReport;
import dev.gatehouse.contract.cases.run.CaseResult;
import dev.gatehouse.contract.cases.run.CaseRunner;
import dev.gatehouse.contract.cases.run.InProcessCases;
import dev.gatehouse.contract.cases.run.TargetCases;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a real target answered once is compared with later on, without it. */
class LocalStackRecordingTest {

    private static final String DRAFT =
            """
            {"title": "a backend's answer with an id of the request", "backends": {"shop": {"status": 201, "body": "{\\"name\\": \\"Rex\\"}"}},
             "steps": [
              {"import": {"swagger": "2.0", "info": {"title": "pets", "version": "1"}, "paths": {"/pets": {"get": {
                  "responses": {"200": {"description": "found"}},
                  "x-amazon-apigateway-integration": {"type": "http", "httpMethod": "GET", "uri": "${backend:shop}",
                    "responses": {"default": {"statusCode": "200", "responseTemplates": {"application/json":
                      "{\\"name\\": $input.json('$.name'), \\"api\\": \\"$context.apiId\\", \\"id\\": \\"$context.requestId\\"}"}}}}}}}},
               "save": {"api": "id"}},
              {"deploy": {"api": "${api}", "stage": "dev"}},
              {"request": {"api": "${api}", "stage": "dev", "path": "/pets"}, "expect": {}}]}
            """;

    @TempDir
    Path directory;

    @Test
    void what_localstack_answered_is_recorded_and_holds_in_process() throws Exception {
        ContractCase draft = new CaseReader().file(Files.writeString(directory.resolve("draft.json"), DRAFT));
        try (LocalStack localStack = RunningLocalStack.required()) {
            ContractCase recorded = new CaseRecorder(CaseRunner.on(TargetCases.on(localStack)))
                    .record(draft, directory.resolve("recorded.json"));

            assertThat(Recording.of(recorded).orElseThrow().target()).isEqualTo("localstack");
            assertThat(recorded.document().at("/steps/2/expect/json").toString())
                    .isEqualTo("{\"$exact\":{\"name\":\"Rex\",\"api\":\"${api}\",\"id\":{\"$uuid\":true}}}");
            CaseResult later = CaseRunner.on(new InProcessCases()).run(recorded);
            assertThat(later.held()).as(CaseReport.of(later)).isTrue();
        }
    }
}
