package dev.gatehouse.junit.assertions;

import dev.gatehouse.contract.checks.Finding;
import java.util.List;

/** An answer is not one that is declared: the first finding leads, the others follow. */
record NotAsDeclared(List<Finding> findings) implements Problem {

    @Override
    public String subject() {
        Finding first = findings.get(0);
        return first.pointer() + ": " + first.problem();
    }

    @Override
    public String expected() {
        return findings.get(0).expected();
    }

    @Override
    public String actual() {
        return findings.get(0).actual();
    }

    @Override
    public List<String> hints() {
        return findings.stream().skip(1).map(Finding::text).toList();
    }
}
