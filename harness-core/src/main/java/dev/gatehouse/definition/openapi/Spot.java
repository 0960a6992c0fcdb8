package dev.gatehouse.definition.openapi;

import dev.gatehouse.definition.Origin;
import dev.gatehouse.definition.source.SourceArray;
import dev.gatehouse.definition.source.SourceMember;
import dev.gatehouse.definition.source.SourceNode;
import dev.gatehouse.definition.source.SourceObject;
import dev.gatehouse.definition.source.SourceScalar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A part of a document that exists, with its place and JSON pointer.
 *
 * @param node the part
 * @param origin where its name is written, or it begins
 * @param pointer the JSON pointer to it
 */
record Spot(SourceNode node, Origin origin, String pointer) {

    static Spot root(SourceNode root) {
        return new Spot(root, root.origin(), "");
    }

    /** The members of an object, in order; none for anything else. */
    Map<String, Spot> members() {
        Map<String, Spot> members = new LinkedHashMap<>();
        if (node instanceof SourceObject object) {
            for (SourceMember member : object.members()) {
                members.put(member.name(), below(member));
            }
        }
        return members;
    }

    Optional<Spot> get(String name) {
        return node instanceof SourceObject object
                ? Optional.ofNullable(object.membersByName().get(name)).map(this::below)
                : Optional.empty();
    }

    /** The part that these names lead to. */
    Optional<Spot> at(String... names) {
        Optional<Spot> spot = Optional.of(this);
        for (String name : names) {
            spot = spot.flatMap(parent -> parent.get(name));
        }
        return spot;
    }

    /** The items of a list, in order; none for anything else. */
    List<Spot> items() {
        List<Spot> items = new ArrayList<>();
        if (node instanceof SourceArray array) {
            for (SourceNode item : array.items()) {
                items.add(new Spot(item, item.origin(), pointer + "/" + items.size()));
            }
        }
        return items;
    }

    /** Members and items alike. */
    List<Spot> children() {
        List<Spot> children = new ArrayList<>(members().values());
        children.addAll(items());
        return children;
    }

    /** A scalar's text; null for anything else and for null. */
    @Nullable
    String text() {
        return node instanceof SourceScalar scalar && !scalar.isNull() ? scalar.text() : null;
    }

    /** The text of a member; null if there is none. */
    @Nullable
    String text(String name) {
        return get(name).map(Spot::text).orElse(null);
    }

    private Spot below(SourceMember member) {
        String token = member.name().replace("~", "~0").replace("/", "~1");
        return new Spot(member.value(), member.nameOrigin(), pointer + "/" + token);
    }
}
