package dev.gatehouse.definition.cloudformation.sam;

import dev.gatehouse.definition.Origin;
import dev.gatehouse.definition.source.SourceMember;
import dev.gatehouse.definition.source.SourceNode;
import dev.gatehouse.definition.source.SourceObject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes an object of which every part says who asked for it. */
final class ObjectBuilder {

    private final Origin origin;
    private final Map<String, SourceMember> members = new LinkedHashMap<>();

    private ObjectBuilder(Origin origin) {
        this.origin = origin;
    }

    static ObjectBuilder at(Origin origin) {
        return new ObjectBuilder(origin);
    }

    static ObjectBuilder of(SourceObject object) {
        ObjectBuilder builder = at(object.origin());
        builder.members.putAll(object.membersByName());
        return builder;
    }

    ObjectBuilder put(String name, SourceNode value) {
        members.put(name, new SourceMember(name, value.origin(), value));
        return this;
    }

    ObjectBuilder put(String name, String text) {
        return put(name, Nodes.text(origin, text));
    }

    ObjectBuilder putIfPresent(String name, @Nullable SourceNode value) {
        return value == null ? this : put(name, value);
    }

    /** Takes over a member with the place of its name. */
    ObjectBuilder copy(SourceObject from, String name) {
        return copy(from, name, name);
    }

    ObjectBuilder copy(SourceObject from, String name, String newName) {
        SourceMember member = from.membersByName().get(name);
        if (member != null) {
            members.put(newName, new SourceMember(newName, member.nameOrigin(), member.value()));
        }
        return this;
    }

    ObjectBuilder remove(String name) {
        members.remove(name);
        return this;
    }

    SourceObject build() {
        return new SourceObject(origin, null, members);
    }
}
