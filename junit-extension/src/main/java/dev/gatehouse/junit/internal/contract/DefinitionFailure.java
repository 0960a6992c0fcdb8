package dev.gatehouse.junit.internal.contract;

import dev.gatehouse.contract.accepted.TargetName;
import dev.gatehouse.contract.drift.DefinitionDifference;
import dev.gatehouse.contract.drift.DefinitionDrift;
import dev.gatehouse.contract.drift.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a test class says whose definition is not what is deployed.
 *
 * @param drift with at least one difference that is open
 * @param file where differences can be accepted
 * @param suggested a day until when one might accept them
 */
record DefinitionFailure(DefinitionDrift drift, String file, LocalDate suggested) {

    private static final int DAYS = 90;
    private static final int MOST_POINTERS = 20;

    DefinitionFailure(DefinitionDrift drift, RunContract run) {
        this(drift, run.settings().file(), run.today().plusDays(DAYS));
    }

    String text() {
        int count = drift.open().size();
        return drift.api() + " is defined otherwise than it is deployed (stage " + drift.stage() + ", "
                + drift.target() + ") in " + count + (count == 1 ? " place:" : " places:")
                + drift.open().stream().map(DefinitionFailure::shown).collect(Collectors.joining())
                + howToAccept();
    }

    private static String shown(DefinitionDifference difference) {
        String place = difference.place().isEmpty() ? "" : "  (" + difference.place() + ")";
        String words = difference.standing().words();
        return "\n  " + difference.pointer() + place
                + "\n    defined:  " + value(difference.defined())
                + "\n    deployed: " + value(difference.deployed())
                + (words.isEmpty() ? "" : "\n    " + words);
    }

    private static String value(String text) {
        return text.isEmpty() ? "(nothing)" : text.replace("\n", "\n              ");
    }

    private String howToAccept() {
        List<String> pointers = drift.open().stream()
                .filter(difference -> difference.standing().state() == Standing.State.OPEN)
                .map(DefinitionDifference::pointer)
                .limit(MOST_POINTERS)
                .toList();
        String renewing = "give it a new reason and a new day in " + file + ".";
        if (pointers.isEmpty()) {
            return "\n\nIf it shall stay accepted, " + renewing;
        }
        boolean others = drift.open().stream()
                .anyMatch(difference -> difference.standing().state() == Standing.State.EXPIRED);
        return "\n\nIf a difference is known and shall be accepted for now, say so in " + file + ":\naccepted:"
                + "\n  - definition: " + drift.api()
                + "\n    target: " + new TargetName(drift.target()).written()
                + "\n    differs:\n      - " + String.join("\n      - ", pointers)
                + "\n    reason: (say why)\n    expires: " + suggested
                + (others
                        ? "\n\nWhat was accepted, and is not any more, has an entry already: if it shall stay, "
                                + renewing
                        : "");
    }
}
