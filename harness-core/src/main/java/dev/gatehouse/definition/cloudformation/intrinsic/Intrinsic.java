package dev.gatehouse.definition.cloudformation.intrinsic;

import dev.gatehouse.definition.Origin;
import dev.gatehouse.definition.source.SourceArray;
import dev.gatehouse.definition.source.SourceMember;
import dev.gatehouse.definition.source.SourceNode;
import dev.gatehouse.definition.source.SourceObject;
import dev.gatehouse.definition.source.SourceScalar;
import java.util.Optional;

/**
 * A function where it is called.
 *
 * @param name in the long form, as {@code Ref} or {@code Fn::Sub}
 * @param argument what it is given
 * @param origin where it is written
 */
public record Intrinsic(String name, SourceNode argument, Origin origin) {

    private static final String PREFIX = "Fn::";

    /** The function that a value is; empty for plain values. */
    public static Optional<Intrinsic> of(SourceNode node) {
        String tag = node.tag();
        if (tag != null) {
            return Optional.of(new Intrinsic(longName(tag.substring(1)), untagged(node), node.origin()));
        }
        if (!(node instanceof SourceObject object)) {
            return Optional.empty();
        }
        for (SourceMember member : object.members()) {
            if (member.name().startsWith(PREFIX)) {
                requireAlone(object, member);
                return Optional.of(new Intrinsic(member.name(), member.value(), member.nameOrigin()));
            }
        }
        SourceMember reference = object.membersByName().get("Ref");
        return reference != null && object.members().size() == 1
                ? Optional.of(new Intrinsic("Ref", reference.value(), reference.nameOrigin()))
                : Optional.empty();
    }

    private static void requireAlone(SourceObject object, SourceMember function) {
        if (object.members().size() > 1) {
            throw Faults.at(
                    function.nameOrigin(),
                    function.name() + " stands beside other names in one object.",
                    "Make " + function.name() + " the only name of its object.");
        }
    }

    private static String longName(String shortName) {
        return shortName.equals("Ref") || shortName.equals("Condition") ? shortName : PREFIX + shortName;
    }

    private static SourceNode untagged(SourceNode node) {
        if (node instanceof SourceObject object) {
            return new SourceObject(object.origin(), null, object.membersByName());
        }
        if (node instanceof SourceArray array) {
            return new SourceArray(array.origin(), null, array.items());
        }
        SourceScalar scalar = (SourceScalar) node;
        return new SourceScalar(scalar.origin(), null, scalar.kind(), scalar.text(), scalar.firstLine());
    }
}
