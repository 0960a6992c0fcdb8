package dev.gatehouse.contract.rendering;

import dev.gatehouse.contract.drift.DriftReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes the drift report of a run: {@code drift.html}, {@code drift.json} and {@code drift-junit.xml}.
 *
 * <pre>{@code
 * Path page = DriftFiles.write(Path.of("target", "gatehouse"), report);
 * }</pre>
 */
public final class DriftFiles {

    private static final List<String> NAMES = List.of("drift.json", "drift-junit.xml", "drift.html");

    private DriftFiles() {}

    /**
     * Removes the files of an earlier run, which say nothing of this one; where there are none, nothing happens.
     *
     * @throws UncheckedIOException if a file cannot be removed
     */
    public static void remove(Path directory) {
        try {
            for (String name : NAMES) {
                Files.deleteIfExists(directory.resolve(name));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The drift report of an earlier run cannot be removed from " + directory.toAbsolutePath(), e);
        }
    }

    /**
     * Writes the files, in place of older ones.
     *
     * @param directory made if it is not there
     * @return the page
     * @throws UncheckedIOException if the directory cannot be written to
     */
    public static Path write(Path directory, DriftReport report) {
        try {
            Files.createDirectories(directory);
            Files.writeString(directory.resolve("drift.json"), DriftJson.text(report));
            Files.writeString(directory.resolve("drift-junit.xml"), DriftJunitXml.text(report));
            return Files.writeString(directory.resolve("drift.html"), DriftPage.html(report));
        } catch (IOException e) {
            throw new UncheckedIOException("The drift report cannot be written to " + directory.toAbsolutePath(), e);
        }
    }
}
