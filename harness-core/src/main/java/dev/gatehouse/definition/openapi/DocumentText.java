package dev.gatehouse.definition.openapi;

import dev.gatehouse.definition.DefinitionException;
import dev.gatehouse.definition.Origin;
import dev.gatehouse.definition.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * The text of a document.
 *
 * @param name how the user names it
 * @param text the text
 */
record DocumentText(String name, String text) {

    static DocumentText file(Path file) {
        try {
            return new DocumentText(file.toString(), Files.readString(file));
        } catch (NoSuchFileException missing) {
            throw unreadable(
                    file.toString(), "There is no such file.", "Check the path; it is taken from " + here() + ".");
        } catch (IOException unreadable) {
            throw unreadable(
                    file.toString(), "The file cannot be read: " + unreadable.getMessage(), "Is it UTF-8 text?");
        }
    }

    static DocumentText resource(String name, ClassLoader classLoader) {
        String path = name.startsWith("/") ? name.substring(1) : name;
        try (InputStream stream = classLoader.getResourceAsStream(path)) {
            if (stream == null) {
                throw unreadable(
                        name,
                        "There is no such resource on the class path.",
                        "Put the document under src/test/resources, and name it from there.");
            }
            return new DocumentText(name, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw unreadable(name, "The resource cannot be read: " + e.getMessage(), "Is its archive complete?");
        }
    }

    private static DefinitionException unreadable(String name, String message, String remedy) {
        return new DefinitionException(new Problem(Origin.of(name, 0, 0), message, remedy));
    }

    private static Path here() {
        return Path.of("").toAbsolutePath();
    }
}
