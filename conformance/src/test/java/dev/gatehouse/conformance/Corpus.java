package dev.gatehouse.conformance;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.gatehouse.contract.cases.CaseReader;
import dev.gatehouse.contract.cases.ContractCase;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The cases, in the directory that the system property {@code gatehouse.conformance.cases} names. */
final class Corpus {

    private static final String CASES = "gatehouse.conformance.cases";

    private Corpus() {}

    /** Every case; without the directory whoever asks is skipped. */
    static List<ContractCase> all() {
        String directory = System.getProperty(CASES, "");
        assumeTrue(!directory.isEmpty(), "no conformance cases: name their directory with -D" + CASES);
        return new CaseReader().directory(Path.of(directory));
    }

    /** The cases whose names begin with one of the prefixes, which are joined by commas. */
    static List<ContractCase> withPrefixes(String prefixes) {
        return all().stream()
                .filter(c -> Stream.of(prefixes.split(",", -1)).anyMatch(c.name()::startsWith))
                .toList();
    }
}
