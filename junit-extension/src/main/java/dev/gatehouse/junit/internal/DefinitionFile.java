package dev.gatehouse.junit.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;

/**
 * A definition's text, found by the location that a test names: a file below the directory that the build runs in, or a
 * class path resource, relative to the test class or from the root.
 *
 * @param name what messages call it: the location as the test wrote it
 * @param text its content
 * @param directory where files that it names are looked for
 */
public record DefinitionFile(String name, String text, Path directory) {

    /** Finds a definition from a test class. */
    public static DefinitionFile find(String location, Class<?> testClass) {
        Path file = Path.of(location);
        if (Files.isRegularFile(file)) {
            return new DefinitionFile(location, read(file), directoryOf(file));
        }
        URL resource = resource(location, testClass);
        if (resource == null) {
            throw new ExtensionConfigurationException("The definition \"" + location + "\" of " + testClass.getName()
                    + " was found nowhere. Looked for the file " + file.toAbsolutePath() + ", and for the class path"
                    + " resource \"" + location + "\" beside the test class and from the root.");
        }
        return new DefinitionFile(location, read(resource), Path.of("").toAbsolutePath());
    }

    /** Where the definition is found, or its location if it is not. */
    static String place(String location, Class<?> testClass) {
        Path file = Path.of(location);
        URL resource = resource(location, testClass);
        return Files.isRegularFile(file) || resource == null
                ? file.toAbsolutePath().toString()
                : resource.toString();
    }

    private static URL resource(String location, Class<?> testClass) {
        URL beside = testClass.getResource(location);
        return beside != null
                ? beside
                : testClass.getClassLoader().getResource(location.startsWith("/") ? location.substring(1) : location);
    }

    private static Path directoryOf(Path file) {
        Path parent = file.toAbsolutePath().getParent();
        return parent == null ? file.toAbsolutePath() : parent;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The definition " + file.toAbsolutePath() + " cannot be read as UTF-8", e);
        }
    }

    private static String read(URL resource) {
        try (InputStream in = resource.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The definition " + resource + " cannot be read", e);
        }
    }
}
