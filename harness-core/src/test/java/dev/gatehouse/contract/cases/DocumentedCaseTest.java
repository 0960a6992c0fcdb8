package dev.gatehouse.contract.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.fge.jsonschema.main.JsonSchemaFactory;
import dev.gatehouse.contract.cases.run.CaseReport;
import dev.gatehouse.contract.cases.run.CaseResult;
import dev.gatehouse.contract.cases.run.CaseRunner;
import dev.gatehouse.contract.cases.run.InProcessCases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example and the schema of docs/contract/cases.md. */
class DocumentedCaseTest {

    private static final Path DOCS = Path.of("..", "docs", "contract");
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path directory;

    private static String example() throws IOException {
        Matcher block = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(DOCS.resolve("cases.md")));
        assertThat(block.find()).isTrue();
        return block.group(1);
    }

    private static boolean isCase(String text) throws Exception {
        JsonNode schema = JSON.readTree(DOCS.resolve("case.schema.json").toFile());
        return JsonSchemaFactory.byDefault()
                .getJsonSchema(schema)
                .validate(JSON.readTree(text))
                .isSuccess();
    }

    @Test
    void the_example_holds() throws Exception {
        ContractCase given = new CaseReader().file(Files.writeString(directory.resolve("pet-names.json"), example()));
        CaseResult result = CaseRunner.on(new InProcessCases()).run(given);

        assertThat(result.held()).as(CaseReport.of(result)).isTrue();
    }

    @Test
    void the_schema_takes_the_example_and_refuses_what_the_reader_does() throws Exception {
        assertThat(isCase(example())).isTrue();
        assertThat(isCase("{\"steps\": [{\"wait\": 1, \"call\": \"sqs:X\"}]}")).isFalse();
        assertThat(isCase("{\"steps\": [{\"request\": {\"api\": \"x\", \"pth\": \"/\"}, \"expect\": {}}]}"))
                .isFalse();
        assertThat(isCase("{\"step\": []}")).isFalse();
    }
}
