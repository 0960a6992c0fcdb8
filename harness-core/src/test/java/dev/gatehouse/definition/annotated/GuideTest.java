package dev.gatehouse.definition.annotated;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The guide's examples are copied from tests, which compile them. */
class GuideTest {

    private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
    private static final Path SOURCES = Path.of("src/test/java/dev/gatehouse/definition/annotated");

    @ParameterizedTest
    @ValueSource(strings = {"annotations.md", "http-api-annotations.md", "websocket-api-annotations.md"})
    void every_example_of_a_guide_stands_in_a_test(String guide) throws IOException {
        Matcher example = JAVA.matcher(Files.readString(Path.of("../docs/definitions", guide)));
        String sources = sources();

        int examples = 0;
        while (example.find()) {
            assertThat(sources).contains(withoutIndentation(example.group(1)));
            examples++;
        }
        assertThat(examples).isPositive();
    }

    private static String sources() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(SOURCES)) {
            for (Path file : files.sorted().toList()) {
                all.append(withoutIndentation(Files.readString(file)));
            }
        }
        return all.toString();
    }

    private static String withoutIndentation(String text) {
        return text.lines().map(String::strip).reduce("", (all, line) -> all + line + "\n");
    }
}
