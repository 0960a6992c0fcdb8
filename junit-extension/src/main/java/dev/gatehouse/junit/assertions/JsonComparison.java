package dev.gatehouse.junit.assertions;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import dev.gatehouse.record.redaction.Masked;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds every place at which a JSON value differs from the expected one; numbers compare by value. */
final class JsonComparison {

    private final boolean allowMore;
    private final List<JsonDifference> differences = new ArrayList<>();

    private JsonComparison(boolean allowMore) {
        this.allowMore = allowMore;
    }

    /** The differences of two equal-to-be values. */
    static List<JsonDifference> exact(JsonNode wanted, JsonNode found) {
        return new JsonComparison(false).compared(wanted, found);
    }

    /** The differences where objects may have more members than expected. */
    static List<JsonDifference> containing(JsonNode wanted, JsonNode found) {
        return new JsonComparison(true).compared(wanted, found);
    }

    private List<JsonDifference> compared(JsonNode wanted, JsonNode found) {
        compare(JsonPointer.empty(), wanted, found);
        return differences;
    }

    private void compare(JsonPointer at, JsonNode wanted, JsonNode found) {
        if (wanted.isObject() && found.isObject()) {
            objects(at, wanted, found);
        } else if (wanted.isArray() && found.isArray()) {
            arrays(at, wanted, found);
        } else if (!same(wanted, found)) {
            differences.add(new JsonDifference.Different(at, wanted, found));
        }
    }

    private void objects(JsonPointer at, JsonNode wanted, JsonNode found) {
        wanted.properties()
                .forEach(member ->
                        member(at.appendProperty(member.getKey()), member.getValue(), found.get(member.getKey())));
        found.properties().forEach(member -> {
            if (!allowMore && !wanted.has(member.getKey())) {
                differences.add(new JsonDifference.Unexpected(at.appendProperty(member.getKey()), member.getValue()));
            }
        });
    }

    private void arrays(JsonPointer at, JsonNode wanted, JsonNode found) {
        for (int i = 0; i < wanted.size(); i++) {
            member(at.appendIndex(i), wanted.get(i), found.get(i));
        }
        for (int i = wanted.size(); i < found.size(); i++) {
            differences.add(new JsonDifference.Unexpected(at.appendIndex(i), found.get(i)));
        }
    }

    private void member(JsonPointer at, JsonNode wanted, @Nullable JsonNode found) {
        if (found == null) {
            differences.add(new JsonDifference.Missing(at, wanted));
        } else {
            compare(at, wanted, found);
        }
    }

    private static boolean same(JsonNode wanted, JsonNode found) {
        if (wanted.isNumber() && found.isNumber()) {
            return wanted.decimalValue().compareTo(found.decimalValue()) == 0;
        }
        if (wanted.isTextual() && found.isTextual()) {
            return Masked.shows(found.textValue(), wanted.textValue());
        }
        return wanted.equals(found);
    }
}
