package dev.gatehouse.control.importing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A part of a document and the JSON pointer that leads to it.
 *
 * @param pointer the pointer, empty for the document itself
 * @param json the part; a missing node where the document has none
 */
record Located(String pointer, JsonNode json) {

    static Located root(JsonNode json) {
        return new Located("", json);
    }

    /** The member of that name; missing if there is none. */
    Located get(String name) {
        JsonNode child = json.isObject() ? json.path(name) : MissingNode.getInstance();
        return new Located(pointer + "/" + escape(name), child);
    }

    /** Whether the document has this part and it is not null. */
    boolean exists() {
        return !json.isMissingNode() && !json.isNull();
    }

    /** The members of an object, in order; none for anything else. */
    Map<String, Located> members() {
        Map<String, Located> members = new LinkedHashMap<>();
        json.properties().forEach(member -> members.put(member.getKey(), get(member.getKey())));
        return members;
    }

    /** The members without extensions, which may stand between paths and between methods. */
    Map<String, Located> ownMembers() {
        Map<String, Located> members = members();
        members.keySet().removeIf(name -> name.startsWith("x-"));
        return members;
    }

    /** The items of a list, in order; none for anything else. */
    List<Located> items() {
        List<Located> items = new ArrayList<>();
        if (json.isArray()) {
            for (int index = 0; index < json.size(); index++) {
                items.add(new Located(pointer + "/" + index, json.get(index)));
            }
        }
        return items;
    }

    /** A scalar as text, so that {@code statusCode: 200} means what {@code statusCode: "200"} does; null for anything else. */
    @Nullable
    String text() {
        return json.isValueNode() && !json.isNull() ? json.asText() : null;
    }

    /** The member as text; null if it is missing or no scalar. */
    @Nullable
    String text(String name) {
        return get(name).text();
    }

    /** The member as text that says something: AWS takes an empty value for a missing one. */
    @Nullable
    String textOrNullIfEmpty(String name) {
        String text = get(name).text();
        return text == null || text.isEmpty() ? null : text;
    }

    /** The member as a whole number; empty if it is none. */
    Optional<Integer> number(String name) {
        String text = text(name);
        try {
            return text == null ? Optional.empty() : Optional.of(Integer.valueOf(text.strip()));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Whether the member is true, or the text {@code true}. */
    boolean flag(String name) {
        return "true".equals(text(name));
    }

    /** The scalars of a list as texts. */
    List<String> texts() {
        return items().stream()
                .map(Located::text)
                .flatMap(text -> Optional.ofNullable(text).stream())
                .toList();
    }

    private static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
