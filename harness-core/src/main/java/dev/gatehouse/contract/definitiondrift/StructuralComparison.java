package dev.gatehouse.contract.definitiondrift;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Finds every place at which what is deployed is not what is defined. */
final class StructuralComparison {

    /**
     * One place.
     *
     * @param pointer the JSON pointer to it
     * @param defined what the definition says; missing if nothing
     * @param deployed what is deployed; missing if nothing
     */
    record Place(String pointer, JsonNode defined, JsonNode deployed) {}

    private final List<Place> places = new ArrayList<>();

    List<Place> compared(JsonNode defined, JsonNode deployed) {
        compare(JsonPointer.empty(), defined, deployed);
        return List.copyOf(places);
    }

    private void compare(JsonPointer at, JsonNode defined, JsonNode deployed) {
        if (defined.isObject() && deployed.isObject()) {
            Set<String> names = new TreeSet<>();
            defined.fieldNames().forEachRemaining(names::add);
            deployed.fieldNames().forEachRemaining(names::add);
            names.forEach(name -> compare(at.appendProperty(name), member(defined, name), member(deployed, name)));
        } else if (defined.isArray() && deployed.isArray() && defined.size() == deployed.size()) {
            for (int i = 0; i < defined.size(); i++) {
                compare(at.appendIndex(i), defined.get(i), deployed.get(i));
            }
        } else if (!same(defined, deployed)) {
            places.add(new Place(at.toString(), defined, deployed));
        }
    }

    private static JsonNode member(JsonNode object, String name) {
        JsonNode member = object.get(name);
        return member == null ? MissingNode.getInstance() : member;
    }

    private static boolean same(JsonNode defined, JsonNode deployed) {
        if (defined.isNumber() && deployed.isNumber()) {
            return defined.decimalValue().compareTo(deployed.decimalValue()) == 0;
        }
        return (defined.isTextual() && deployed.isTextual())
                ? SameText.matches(defined.textValue(), deployed.textValue())
                : defined.equals(deployed);
    }
}
