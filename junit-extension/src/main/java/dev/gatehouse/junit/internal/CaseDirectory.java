package dev.gatehouse.junit.internal;

import dev.gatehouse.contract.cases.CaseReader;
import dev.gatehouse.contract.cases.ContractCase;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;

/**
 * Finds a directory that a test names: below the project's directory, or on the class path, in a jar too.
 *
 * @param unused is told which directories are used
 */
record CaseDirectory(UnusedRecordings unused) {

    List<ContractCase> read(String name, Class<?> testClass) {
        Path below = Path.of(name);
        if (Files.isDirectory(below)) {
            List<ContractCase> cases = new CaseReader().directory(below);
            unused.looksInto(below); // not before: a file that is no case would be refused again when the run ends
            return cases;
        }
        URL resource = testClass.getClassLoader().getResource(name.replaceFirst("^/", ""));
        if (resource == null) {
            throw new ExtensionConfigurationException("There is no directory of contract cases '" + name + "': neither "
                    + below.toAbsolutePath() + " nor a directory of this name on the class path.");
        }
        try {
            return resource.openConnection() instanceof JarURLConnection jar
                    ? inJar(jar)
                    : new CaseReader().directory(Path.of(resource.toURI()));
        } catch (IOException | URISyntaxException e) {
            throw new ExtensionConfigurationException(resource + " cannot be read as a directory", e);
        }
    }

    /** A jar's files are gone when it is closed, and cases are read whole before. */
    private static List<ContractCase> inJar(JarURLConnection jar) throws IOException, URISyntaxException {
        try (FileSystem files =
                FileSystems.newFileSystem(Path.of(jar.getJarFileURL().toURI()))) {
            return new CaseReader().directory(files.getPath(jar.getEntryName()));
        }
    }
}
