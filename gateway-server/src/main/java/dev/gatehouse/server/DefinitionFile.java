package dev.gatehouse.server;

import dev.gatehouse.definition.Definition;
import dev.gatehouse.definition.DefinitionException;
import dev.gatehouse.definition.Origin;
import dev.gatehouse.definition.Problem;
import dev.gatehouse.definition.cloudformation.CloudFormationDefinition;
import dev.gatehouse.definition.openapi.OpenApiDefinition;
import dev.gatehouse.definition.source.SourceDocument;
import dev.gatehouse.definition.source.SourceObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Set;

/** Reads a file as what it is, which its content tells: names and endings are too often the same. */
final class DefinitionFile {

    private DefinitionFile() {}

    /**
     * The definition in a file.
     *
     * @throws DefinitionException if it cannot be read, or is neither an OpenAPI document nor a CloudFormation template
     */
    static Definition read(Path file) {
        try {
            Set<String> names = topLevelNames(file);
            if (names.contains("openapi") || names.contains("swagger")) {
                return OpenApiDefinition.file(file);
            }
            if (names.contains("Resources")) {
                return CloudFormationDefinition.read(file);
            }
        } catch (NoSuchFileException missing) {
            throw wrong(
                    file,
                    "There is no such file.",
                    "Correct its path: it was looked for as "
                            + file.toAbsolutePath().normalize() + ".");
        } catch (IOException unreadable) {
            throw wrong(file, "The file cannot be read: " + unreadable, "Check its path and who may read it.");
        }
        throw wrong(
                file,
                "This is neither an OpenAPI document nor a CloudFormation template.",
                "The first has \"openapi\" or \"swagger\" at its top level, the second \"Resources\".");
    }

    private static Set<String> topLevelNames(Path file) throws IOException {
        SourceDocument document = SourceDocument.read(file.toString(), Files.readString(file));
        return document.root() instanceof SourceObject object ? object.names() : Set.of();
    }

    private static DefinitionException wrong(Path file, String message, String remedy) {
        return new DefinitionException(new Problem(new Origin(file.toString(), 0, 0, null), message, remedy));
    }
}
