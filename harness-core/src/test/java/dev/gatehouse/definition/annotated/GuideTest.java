package dev.gatehouse.definition.annotated;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The guide's examples are copied from tests, which compile them. */
class GuideTest {

    private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
    private static final Path SOURCES = Path.of("src/test/java/dev/gatehouse/definition/annotated");

    @Test
    void every_example_of_the_guide_stands_in_a_test() throws IOException {
        String sources = withoutIndentation(Files.readString(SOURCES.resolve("PetApi.java"))
                + Files.readString(SOURCES.resolve("ServedPetApiTest.java"))
                + Files.readString(SOURCES.resolve("SettingsTest.java"))
                + Files.readString(SOURCES.resolve("CachingTest.java"))
                + Files.readString(SOURCES.resolve("AuthorizationTest.java"))
                + Files.readString(SOURCES.resolve("AwsServiceTest.java"))
                + Files.readString(SOURCES.resolve("InheritanceTest.java")));
        Matcher example = JAVA.matcher(Files.readString(Path.of("../docs/definitions/annotations.md")));

        int examples = 0;
        while (example.find()) {
            assertThat(sources).contains(withoutIndentation(example.group(1)));
            examples++;
        }
        assertThat(examples).isPositive();
    }

    private static String withoutIndentation(String text) {
        return text.lines().map(String::strip).reduce("", (all, line) -> all + line + "\n");
    }
}
