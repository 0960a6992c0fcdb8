package dev.gatehouse.definition.source;

import dev.gatehouse.definition.Origin;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An object, in the order in which it was written.
 *
 * @param origin where it begins
 * @param tag the local YAML tag, or null
 * @param membersByName the members by name
 */
public record SourceObject(Origin origin, @Nullable String tag, Map<String, SourceMember> membersByName)
        implements SourceNode {

    public SourceObject {
        membersByName = Collections.unmodifiableMap(new LinkedHashMap<>(membersByName));
    }

    /** The value of a member; null if there is none of that name. */
    public @Nullable SourceNode get(String name) {
        SourceMember member = membersByName.get(name);
        return member == null ? null : member.value();
    }

    /** The members in the order in which they were written. */
    public Collection<SourceMember> members() {
        return membersByName.values();
    }

    /** The names in the order in which they were written. */
    public Set<String> names() {
        return membersByName.keySet();
    }

    /** Where a member's name is written; where the object begins if it has no such member. */
    public Origin originOf(String name) {
        SourceMember member = membersByName.get(name);
        return member == null ? origin : member.nameOrigin();
    }

    @Override
    public String kindName() {
        return "an object";
    }
}
