package dev.gatehouse.contract.cases.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.gatehouse.contract.cases.CaseReader;
import dev.gatehouse.contract.cases.ContractCase;
import dev.gatehouse.contract.cases.run.CaseRunner;
import dev.gatehouse.contract.cases.run.CaseTarget;
import dev.gatehouse.contract.cases.run.CaseWorld;
import dev.gatehouse.contract.cases.run.InProcessCases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseMatrixTest {

    @TempDir
    Path directory;

    /** In process under another name, which cannot run cases that say so. */
    private record Picky(InProcessCases cases) implements CaseTarget {

        @Override
        public String name() {
            return "picky";
        }

        @Override
        public Optional<String> cannotRun(ContractCase given) {
            return given.unsupportedBy().contains("picky") ? Optional.of("it says so") : Optional.empty();
        }

        @Override
        public CaseWorld open(ContractCase given) throws IOException {
            return cases.open(given);
        }
    }

    private CaseMatrix matrix() throws Exception {
        write(
                "a",
                "{'features': ['apis'], 'steps': [{'call': 'apigateway:GetRestApi', 'params': {'restApiId': 'none'},"
                        + " 'error': {'status': 404}}, {'call': 'apigateway:GetAccount', 'expect': {'none': 1}}]}");
        write("b", "{'unsupportedBy': ['picky'], 'steps': []}");
        write(
                "c",
                "{'features': ['apis'], 'steps': [{'call': 'apigateway:GetAccount', 'save': {'x': 'none'}},"
                        + " {'call': 'apigateway:GetAccount', 'expect': {}}]}");
        return CaseMatrix.of(
                new CaseReader().directory(directory),
                List.of(CaseRunner.on(new InProcessCases()), CaseRunner.on(new Picky(new InProcessCases()))),
                Instant.EPOCH);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(directory.resolve(name + ".json"), text.replace('\'', '"'));
    }

    @Test
    void answers_are_counted_by_target() throws Exception {
        assertThat(matrix().counts().get(1))
                .isEqualTo(new MatrixCounts("picky", 1, 1, 1, 2, java.util.Map.of("apis", 2)));
    }

    @Test
    void a_case_that_one_target_cannot_run_is_left_out_with_the_reason() throws Exception {
        assertThat(matrix().leftOut())
                .extracting(left -> left.given().name(), LeftOut::target, LeftOut::why)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("b", "picky", "it says so"));
    }

    @Test
    void the_files_tell_the_place_of_each_difference() throws Exception {
        Path page = MatrixFiles.write(directory.resolve("report"), matrix());
        JsonNode json =
                new ObjectMapper().readTree(page.resolveSibling("cases.json").toFile());

        assertThat(json.at("/answers").asInt()).isEqualTo(3);
        assertThat(json.at("/differences/0/targets/picky/at").asText()).isEqualTo("/none");
        assertThat(Files.readString(page))
                .contains("step 1 (apigateway:GetAccount)", "<code>/none</code>", "it says so")
                .contains("an earlier step left nothing to go on with");
    }
}
