package dev.gatehouse.junit.internal.contract;

import dev.gatehouse.contract.accepted.AcceptedDifferences;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The reviewed file of accepted differences.
 *
 * @param name where it is, or would be
 * @param text what is in it; null if there is none
 */
record AcceptedFile(String name, @Nullable String text) {

    private static final String PARAMETER = "gatehouse.contract.accepted";
    private static final String SOURCES = "src/test/resources/";
    private static final List<String> NAMES = List.of(
            "gatehouse/accepted-differences.yml",
            "gatehouse/accepted-differences.yaml",
            "gatehouse/accepted-differences.json");

    static AcceptedFile find(ExtensionContext context) {
        Optional<String> named = context.getConfigurationParameter(PARAMETER);
        if (named.isPresent()) {
            return named(named.get());
        }
        for (String name : NAMES) {
            Path source = Path.of(SOURCES + name);
            if (Files.isRegularFile(source)) {
                return new AcceptedFile(SOURCES + name, read(source));
            }
        }
        ClassLoader loader = context.getTestClass().map(Class::getClassLoader).orElseThrow();
        for (String name : NAMES) {
            URL resource = loader.getResource(name);
            if (resource != null) {
                return new AcceptedFile(name, read(resource));
            }
        }
        return new AcceptedFile(SOURCES + NAMES.get(0), null);
    }

    AcceptedDifferences read() {
        return text == null ? AcceptedDifferences.NONE : AcceptedDifferences.read(name, text);
    }

    private static AcceptedFile named(String name) {
        Path file = Path.of(name);
        if (!Files.isRegularFile(file)) {
            throw new ExtensionConfigurationException("The configuration parameter " + PARAMETER + " names "
                    + file.toAbsolutePath() + ", where there is no file.");
        }
        return new AcceptedFile(name, read(file));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The accepted differences cannot be read from " + file, e);
        }
    }

    private static String read(URL resource) {
        try (var in = resource.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The accepted differences cannot be read from " + resource, e);
        }
    }
}
