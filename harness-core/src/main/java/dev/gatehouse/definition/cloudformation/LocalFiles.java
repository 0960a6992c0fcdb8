package dev.gatehouse.definition.cloudformation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Finds files that a template names by their place in S3, beside the template. */
@FunctionalInterface
public interface LocalFiles {

    /** For templates that stand alone. */
    LocalFiles NONE = relativePath -> Optional.empty();

    /**
     * The text of a file.
     *
     * @param relativePath from the template's own folder, with slashes
     * @return empty if there is no such file
     */
    Optional<String> read(String relativePath);

    /** The files below a folder, and none outside it. */
    static LocalFiles below(Path folder) {
        Path root = folder.toAbsolutePath().normalize();
        return relativePath -> {
            Path file = root.resolve(relativePath).normalize();
            if (!file.startsWith(root) || !Files.isRegularFile(file)) {
                return Optional.empty();
            }
            try {
                return Optional.of(Files.readString(file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }
}
