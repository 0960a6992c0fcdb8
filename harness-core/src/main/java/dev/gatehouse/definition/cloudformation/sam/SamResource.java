package dev.gatehouse.definition.cloudformation.sam;

import dev.gatehouse.definition.Origin;
import dev.gatehouse.definition.source.SourceMember;
import dev.gatehouse.definition.source.SourceNode;
import dev.gatehouse.definition.source.SourceObject;
import org.jspecify.annotations.Nullable;

/**
 * A resource of the template.
 *
 * @param logicalId its name
 * @param origin where that is written
 * @param type as {@code AWS::Serverless::Function}
 * @param body all that the template says of it
 * @param properties its properties, with those of the section {@code Globals}
 */
record SamResource(String logicalId, Origin origin, String type, SourceObject body, SourceObject properties) {

    static SamResource of(SourceMember member, Globals globals) {
        SourceObject body = (SourceObject) member.value();
        String type = String.valueOf(Nodes.text(body, "Type"));
        SourceObject own = Nodes.object(body, "Properties");
        String kind = type.substring(type.lastIndexOf(':') + 1);
        SourceObject properties = type.startsWith("AWS::Serverless::") ? globals.with(kind, own) : own;
        return new SamResource(member.name(), member.nameOrigin(), type, body, properties);
    }

    /** The name of the condition under which it exists; null without one. */
    @Nullable
    SourceNode condition() {
        return body.get("Condition");
    }

    /** The same resource of another type with other properties. */
    SourceMember as(String otherType, SourceObject otherProperties) {
        SourceObject changed = ObjectBuilder.of(body)
                .put("Type", Nodes.text(origin, otherType))
                .put("Properties", otherProperties)
                .build();
        return new SourceMember(logicalId, origin, changed);
    }

    /** A resource that belongs to this one, and exists under the same condition. */
    SourceMember companion(String otherId, String otherType, SourceObject otherProperties) {
        SourceObject made = ObjectBuilder.at(origin)
                .put("Type", otherType)
                .putIfPresent("Condition", condition())
                .put("Properties", otherProperties)
                .build();
        return new SourceMember(otherId, origin, made);
    }
}
