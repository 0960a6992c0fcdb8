package dev.gatehouse.contract.rendering;

import dev.gatehouse.contract.drift.DefinitionDifference;
import dev.gatehouse.contract.drift.DefinitionDrift;
import java.util.stream.Collectors;

/** What differs between a definition and what is deployed, for a person. */
public final class DefinitionText {

    private DefinitionText() {}

    /** Whole paragraphs. */
    public static String of(DefinitionDrift drift) {
        if (drift.differences().isEmpty()) {
            return drift.subject() + " is deployed on " + drift.target() + " as " + drift.definition() + " defines it.";
        }
        return drift.subject() + " is deployed on " + drift.target() + " otherwise than " + drift.definition()
                + " defines it.\n\n"
                + drift.differences().stream().map(DefinitionText::of).collect(Collectors.joining("\n\n"));
    }

    private static String of(DefinitionDifference difference) {
        Excerpt values = Excerpt.of(or(difference.defined()), or(difference.deployed()));
        String place = difference.place().isEmpty() ? "" : "   (" + difference.place() + ")";
        String words = difference.standing().words();
        return "  " + difference.pointer() + place + "\n    defined:  " + values.first() + "\n    deployed: "
                + values.second() + (words.isEmpty() ? "" : "\n    " + words);
    }

    private static String or(String value) {
        return value.isEmpty() ? "(absent)" : value;
    }
}
