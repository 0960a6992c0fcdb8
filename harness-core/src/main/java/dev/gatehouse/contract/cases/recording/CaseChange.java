package dev.gatehouse.contract.cases.recording;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import dev.gatehouse.contract.cases.CaseStep;
import dev.gatehouse.contract.cases.ContractCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * One place at which two recordings of a case differ.
 *
 * @param step the step, as {@code step 4 (GET /pets)}
 * @param at the place in the step
 * @param before as it was; empty if it was not there
 * @param after as it is now; empty if it is there no more
 */
public record CaseChange(String step, JsonPointer at, String before, String after) {

    /** Every place at which the steps of two recordings differ. */
    public static List<CaseChange> between(ContractCase before, ContractCase after) {
        List<CaseChange> changes = new ArrayList<>();
        int most = Math.max(before.steps().size(), after.steps().size());
        for (int i = 0; i < most; i++) {
            JsonNode was = source(before, i);
            JsonNode is = source(after, i);
            CaseStep shown = (i < after.steps().size() ? after : before).steps().get(i);
            new Walk(shown.label(), changes).compare(JsonPointer.empty(), was, is);
        }
        return changes;
    }

    private static JsonNode source(ContractCase given, int step) {
        return given.document().path("steps").path(step);
    }

    /** As a line or three of text. */
    @Override
    public String toString() {
        return step + " at " + at + "\n    was:    " + (before.isEmpty() ? "(nothing)" : before) + "\n    is now: "
                + (after.isEmpty() ? "(nothing)" : after);
    }

    private record Walk(String step, List<CaseChange> changes) {

        void compare(JsonPointer at, JsonNode before, JsonNode after) {
            if (before.isObject() && after.isObject()) {
                Set<String> keys = new TreeSet<>();
                before.fieldNames().forEachRemaining(keys::add);
                after.fieldNames().forEachRemaining(keys::add);
                keys.forEach(key -> compare(at.appendProperty(key), before.path(key), after.path(key)));
            } else if (before.isArray() && after.isArray() && before.size() == after.size()) {
                for (int i = 0; i < before.size(); i++) {
                    compare(at.appendIndex(i), before.get(i), after.get(i));
                }
            } else if (!before.equals(after)) {
                changes.add(new CaseChange(step, at, before.toString(), after.toString()));
            }
        }
    }
}
