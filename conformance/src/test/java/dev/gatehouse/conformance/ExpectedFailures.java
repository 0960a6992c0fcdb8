package dev.gatehouse.conformance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** The checked-in names of cases that do not pass yet: a list that may only shrink. */
record ExpectedFailures(Set<String> names) {

    static ExpectedFailures read() {
        try (InputStream in = ExpectedFailures.class.getResourceAsStream("/expected-failures.txt")) {
            return new ExpectedFailures(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.replaceFirst("#.*", "").trim())
                    .filter(line -> !line.isEmpty())
                    .collect(Collectors.toSet()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many names the list may have: lowered when a case is taken out, never raised. */
    static final int MOST = 0;

    boolean contains(String name) {
        return names.contains(name);
    }
}
