package dev.gatehouse.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.gatehouse.contract.cases.matrix.CaseMatrix;
import dev.gatehouse.contract.cases.matrix.MatrixCounts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What docs/conformance.md states of the comparison in three ways. It is held to what is measured: a line that is not as measured
 * fails with the one to write in its place.
 *
 * @param page the page's text
 */
record StatedCounts(String page) {

    static StatedCounts read() throws IOException {
        return new StatedCounts(Files.readString(Path.of("..", "docs", "conformance.md")));
    }

    /** Of other cases, or of another LocalStack, the page says nothing: whoever runs those is not told that the page is wrong. */
    void assumeMeasuredWith(int cases, String version) {
        assumeTrue(
                page.contains("| Cases (of " + cases + ") |"),
                () -> "docs/conformance.md states what other cases measured than these " + cases
                        + ": where these are the corpus now, write their number into the table's head");
        assumeTrue(
                page.contains("on a LocalStack (" + version + ","),
                () -> "docs/conformance.md states what another LocalStack did than this, which is " + version);
    }

    void check(CaseMatrix supported, CaseMatrix unsupported) {
        MatrixCounts there = unsupported.counts().get(1);
        List<String> stated = List.of(page.split("\\R", -1));
        List<String> measured = List.of(
                row("that LocalStack is said to support", supported),
                row("that LocalStack is said not to support, tried all the same", unsupported),
                "| " + (supported.leftOut().size() + unsupported.leftOut().size())
                        + " with functions: left out | - | - | - | - |",
                "Where LocalStack's " + (there.differ() + there.missing()) + " answers are not AWS's:");

        assertThat(measured)
                .as("docs/conformance.md, \"In three ways\": write these lines, which it does not have")
                .filteredOn(line -> !stated.contains(line))
                .isEmpty();
    }

    /** As {@code | 30 that ... | 97 | 0 | 61 | 5 |}. */
    private static String row(String cases, CaseMatrix measured) {
        MatrixCounts here = measured.counts().get(0);
        MatrixCounts there = measured.counts().get(1);
        return "| " + measured.cases() + " " + cases + " | " + measured.rows().size() + " | "
                + (here.differ() + here.missing()) + " | " + there.differ() + " | " + there.missing() + " |";
    }
}
