package dev.gatehouse.definition.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatehouse.definition.DefinitionException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentTextTest {

    @Test
    void a_file_is_read_as_utf_8(@TempDir Path directory) throws IOException {
        Path file = Files.writeString(directory.resolve("api.yaml"), "title: Žirafa");

        assertThat(DocumentText.file(file)).isEqualTo(new DocumentText(file.toString(), "title: Žirafa"));
    }

    @Test
    void a_missing_file_is_told_with_the_directory_it_is_looked_for_from() {
        assertThatThrownBy(() -> DocumentText.file(Path.of("no-such.yaml")))
                .isInstanceOf(DefinitionException.class)
                .hasMessage("The definition has 1 problem:\n\nno-such.yaml\n    There is no such file.\n"
                        + "    Check the path; it is taken from " + Path.of("").toAbsolutePath() + ".");
    }

    @Test
    void a_missing_resource_is_told_with_where_to_put_it() {
        assertThatThrownBy(
                        () -> DocumentText.resource("no-such.yaml", getClass().getClassLoader()))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("There is no such resource on the class path.")
                .hasMessageContaining("Put the document under src/test/resources, and name it from there.");
    }

    @Test
    void a_resource_may_be_named_with_a_slash_before() {
        String resource = "/" + DocumentTextTest.class.getName().replace('.', '/') + ".class";

        assertThat(DocumentText.resource(resource, getClass().getClassLoader()).name())
                .isEqualTo(resource);
    }
}
