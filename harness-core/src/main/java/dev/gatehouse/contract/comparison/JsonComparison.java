package dev.gatehouse.contract.comparison;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds every place at which two JSON values differ; members have no order, and numbers compare by value. */
final class JsonComparison {

    private final Part part;
    private final List<Difference> differences = new ArrayList<>();

    JsonComparison(Part part) {
        this.part = part;
    }

    List<Difference> differences(JsonNode mine, JsonNode theirs) {
        compare(JsonPointer.empty(), mine, theirs);
        return List.copyOf(differences);
    }

    private void compare(JsonPointer at, @Nullable JsonNode mine, @Nullable JsonNode theirs) {
        if (mine == null || theirs == null) {
            differences.add(new Difference.OtherJson(Place.within(part, at.toString()), mine, theirs));
        } else if (mine.isObject() && theirs.isObject()) {
            mine.fieldNames()
                    .forEachRemaining(name -> compare(at.appendProperty(name), mine.get(name), theirs.get(name)));
            theirs.properties().stream()
                    .filter(member -> !mine.has(member.getKey()))
                    .forEach(member -> compare(at.appendProperty(member.getKey()), null, member.getValue()));
        } else if (mine.isArray() && theirs.isArray()) {
            for (int i = 0; i < Math.max(mine.size(), theirs.size()); i++) {
                compare(at.appendIndex(i), mine.get(i), theirs.get(i));
            }
        } else if (!same(mine, theirs)) {
            differences.add(new Difference.OtherJson(Place.within(part, at.toString()), mine, theirs));
        }
    }

    private static boolean same(JsonNode mine, JsonNode theirs) {
        if (mine.isNumber() && theirs.isNumber()) {
            return mine.decimalValue().compareTo(theirs.decimalValue()) == 0;
        }
        return mine.equals(theirs);
    }
}
