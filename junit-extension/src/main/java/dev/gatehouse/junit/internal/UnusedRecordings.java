package dev.gatehouse.junit.internal;

import dev.gatehouse.contract.cases.CaseReader;
import dev.gatehouse.contract.cases.ContractCase;
import dev.gatehouse.contract.cases.recording.Recording;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;

/**
 * The recordings that a run did not use, though they lie in a directory of which it used others: a test that is gone, or a
 * pattern that leaves them out.
 */
final class UnusedRecordings {

    private final Set<Path> used = new ConcurrentSkipListSet<>();
    private final Set<Path> directories = new ConcurrentSkipListSet<>();

    /** Notes a directory that a test names, unless it lies in a jar, and cannot have been recorded here. */
    void looksInto(Path directory) {
        if (directory.getFileSystem().equals(FileSystems.getDefault())) {
            directories.add(directory.toAbsolutePath().normalize());
        }
    }

    void uses(ContractCase given) {
        if (given.file().getFileSystem().equals(FileSystems.getDefault())) {
            used.add(given.file().toAbsolutePath().normalize());
        }
    }

    /** Those that no test of this run used. */
    Set<Path> found() {
        Set<Path> unused = new TreeSet<>();
        for (Path directory : directories) {
            List<ContractCase> cases = new CaseReader().directory(directory);
            cases.stream()
                    .filter(given -> Recording.of(given).isPresent())
                    .map(given -> given.file().toAbsolutePath().normalize())
                    .filter(file -> !used.contains(file))
                    .forEach(unused::add);
        }
        return unused;
    }

    @SuppressWarnings("SystemOut") // the build's output is where somebody sees it
    void report() {
        Set<Path> unused = found();
        if (!unused.isEmpty()) {
            System.out.println("Gatehouse: no test of this run used these recordings. Are they still needed?");
            unused.forEach(file -> System.out.println("  " + file));
        }
    }
}
