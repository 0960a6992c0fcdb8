package dev.gatehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.gatehouse.definition.Definition;
import dev.gatehouse.definition.DefinitionException;
import dev.gatehouse.definition.DefinitionOptions;
import dev.gatehouse.definition.cloudformation.CloudFormationDefinition;
import dev.gatehouse.definition.cloudformation.LocalFiles;
import dev.gatehouse.definition.openapi.OpenApiDefinition;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What users read when their definition is wrong, word for word: beside each wrong definition is its message. */
class DefinitionErrorsTest {

    @TestFactory
    Stream<DynamicTest> a_wrong_definition_is_refused_with_the_message_beside_it() throws IOException {
        try (Stream<Path> files = Files.list(folder())) {
            return files.filter(file -> !file.toString().endsWith(".txt")).sorted().toList().stream()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> assertThat(refusal(file))
                            .isEqualTo(expected(file))));
        }
    }

    @Test
    void the_page_on_failures_shows_messages_as_they_are_printed() throws IOException {
        String page = Files.readString(Path.of("../docs/failures.md"));
        try (Stream<Path> files = Files.list(folder())) {
            List<String> messages = files.filter(file -> file.toString().endsWith(".txt"))
                    .map(DefinitionErrorsTest::text)
                    .filter(page::contains)
                    .toList();

            assertThat(messages).hasSizeGreaterThanOrEqualTo(5);
        }
        assertThat(page.split("The definition has ", -1)).hasSize(messagesOn(page) + 1);
    }

    private static int messagesOn(String page) throws IOException {
        try (Stream<Path> files = Files.list(folder())) {
            return (int) files.filter(file -> file.toString().endsWith(".txt"))
                    .map(DefinitionErrorsTest::text)
                    .filter(page::contains)
                    .count();
        }
    }

    private static String refusal(Path file) {
        DefinitionException refused = catchThrowableOfType(DefinitionException.class, () -> startWithHandlers(file));
        return String.valueOf(refused.getMessage());
    }

    private static void startWithHandlers(Path file) {
        LoadedDefinition loaded = LoadedDefinition.load(List.of(definition(file)), DefinitionOptions.defaults());
        try (Gateway gateway = loaded.start(GatewaySettings.standard().withEnvironment(Map.of()))) {
            gateway.requireHandlers();
        }
    }

    private static Definition definition(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".yml")
                ? CloudFormationDefinition.of(name, text(file), LocalFiles.NONE)
                : OpenApiDefinition.text(name, text(file));
    }

    private static String expected(Path definition) {
        String name = definition.getFileName().toString();
        return text(definition.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ".txt"));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file).stripTrailing();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Path folder() {
        try {
            URL folder = Objects.requireNonNull(DefinitionErrorsTest.class.getResource("errors"));
            return Path.of(folder.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
