package dev.gatehouse.definition.openapi;

import dev.gatehouse.definition.Problem;
import dev.gatehouse.definition.Waiver;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Collects what a document has that is wrong, and what of it the user does without. */
final class Report {

    private final Set<String> waivedNames;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Waiver> waivers = new ArrayList<>();
    private final Set<String> pointers = new HashSet<>();

    Report(Set<String> waivedNames) {
        this.waivedNames = waivedNames;
    }

    /** Something that is wrong however one looks at it. */
    void wrong(Spot at, String message, String remedy) {
        if (pointers.add(at.pointer())) {
            problems.add(new Problem(at.origin(), located(at, message), remedy));
        }
    }

    /** Something that can be done without, by its name. */
    void unsupported(Spot at, String name, String message, String remedy) {
        if (!waivedNames.contains(name)) {
            wrong(at, message, remedy + " To do without it, waive \"" + name + "\".");
        } else if (pointers.add(at.pointer())) {
            waivers.add(new Waiver(name, at.origin()));
        }
    }

    /** Whether something at this place, around it, or the reference that stands here has been reported or waived. */
    boolean covers(String pointer) {
        return pointers.contains(pointer + "/$ref")
                || pointers.stream()
                        .anyMatch(reported -> pointer.equals(reported) || pointer.startsWith(reported + "/"));
    }

    List<Problem> problems() {
        return problems;
    }

    List<Waiver> waivers() {
        return waivers;
    }

    /** The sentence, with the pointer before its full stop. */
    private static String located(Spot at, String message) {
        String sentence = message.endsWith(".") ? message.substring(0, message.length() - 1) : message;
        return at.pointer().isEmpty() ? sentence + "." : sentence + " (" + at.pointer() + ").";
    }
}
