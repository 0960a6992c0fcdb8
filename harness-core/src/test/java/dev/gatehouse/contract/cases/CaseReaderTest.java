package dev.gatehouse.contract.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseReaderTest {

    @TempDir
    Path directory;

    private Path written(String name, String text) throws IOException {
        Path file = directory.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text.replace('\'', '"'));
    }

    @Test
    void a_directory_is_read_with_those_below_it_in_order_of_paths() throws IOException {
        written("b.json", "{'title': 'B', 'steps': []}");
        written("a/c.json", "{'title': 'C', 'unsupportedBy': ['localstack'], 'steps': [{'wait': 1}]}");
        written("notes.txt", "no case");

        assertThat(new CaseReader().directory(directory))
                .extracting(ContractCase::name, ContractCase::title)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("c", "C"), org.assertj.core.groups.Tuple.tuple("b", "B"));
    }

    @Test
    void each_file_of_a_directory_that_is_no_case_is_named() throws IOException {
        written("a.json", "{'stps': []}");
        written("b.json", "{'steps': []}");
        written("c.json", "{'steps': [{'wait': 'a while'}]}");

        assertThatThrownBy(() -> new CaseReader().directory(directory))
                .isInstanceOf(CaseFormatException.class)
                .hasMessageStartingWith("2 files are no contract cases:\n  ")
                .hasMessageContaining("a.json is no contract case: at '/stps'")
                .hasMessageContaining("c.json is no contract case: at '/steps/0/wait'");
    }

    @Test
    void a_step_tells_what_it_does() throws IOException {
        ContractCase given = new CaseReader()
                .file(written("a.json", "{'steps': [{'request': {'api': 'x', 'path': '/p'}, 'expect': {}}]}"));

        assertThat(given.steps().get(0).kind()).isEqualTo(StepKind.REQUEST);
        assertThat(given.steps().get(0).label()).isEqualTo("step 0 (GET /p)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'steps': {}}                                        | /steps            | a list of steps",
                "{'step': []}                                         | /step             | nothing reads",
                "{'steps': [{'wait': 1, 'import': {}}]}               | /steps/0          | just one of the keys import, deploy",
                "{'steps': [{'wait': 'a while'}]}                     | /steps/0/wait     | seconds",
                "{'steps': [{'call': 'CreateApi'}]}                   | /steps/0/call     | a service and an operation",
                "{'steps': [{'deploy': {'api': 'x'}}]}                | /steps/0/deploy   | a stage",
                "{'steps': [{'request': {'api': 'x'}}]}               | /steps/0          | must have an expect",
                "{'steps': [{'request': {'api': 'x', 'pth': '/'}, 'expect': {}}]} | /steps/0/request/pth | nothing reads",
                "{'steps': [{'request': {'api': 'x'}, 'expect': {'json': 1, 'body': ''}}]} | /steps/0/expect | only one of body",
                "{'steps': [{'request': {'api': 'x'}, 'expect': {'json': {'$uid': true}}}]} | /steps/0/expect/json/$uid | $uuid",
                "{'steps': [{'websocket': {'send': 'c'}}]}            | /steps/0/websocket | just one of text, json",
                "{'steps': [{'websocket': {'receive': 'c'}, 'expect': {'status': 1}}]} | /steps/0/expect/status | nothing reads",
                "{'lambdas': {'f': {'kind': 'eco'}}, 'steps': []}     | /lambdas/f/kind   | echo, event"
            })
    void what_is_no_case_is_refused_with_the_place(String text, String at, String why) throws IOException {
        Path file = written("bad.json", text);

        assertThatThrownBy(() -> new CaseReader().file(file))
                .isInstanceOf(CaseFormatException.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("at '" + at + "'")
                .hasMessageContaining(why);
    }

    @Test
    void text_that_is_no_json_is_refused_with_the_line() throws IOException {
        Path file = written("bad.json", "{\n  'steps': [\n}");

        assertThatThrownBy(() -> new CaseReader().file(file)).hasMessageContaining("line 3, column 1");
    }

    @Test
    void a_key_that_stands_twice_is_refused_since_one_of_them_would_be_lost() throws IOException {
        Path file = written("bad.json", "{'title': 'a', 'title': 'b', 'steps': []}");

        assertThatThrownBy(() -> new CaseReader().file(file)).hasMessageContaining("Duplicate field 'title'");
    }

    @Test
    void a_directory_without_cases_is_refused() {
        assertThatThrownBy(() -> new CaseReader().directory(directory)).hasMessageContaining("no file in it");
    }
}
