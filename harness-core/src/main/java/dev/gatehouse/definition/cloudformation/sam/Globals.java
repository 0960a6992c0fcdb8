package dev.gatehouse.definition.cloudformation.sam;

import dev.gatehouse.definition.source.SourceArray;
import dev.gatehouse.definition.source.SourceMember;
import dev.gatehouse.definition.source.SourceNode;
import dev.gatehouse.definition.source.SourceObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a template says for all resources of a kind: objects are joined, lists too, the global items first, and of
 * everything else the resource's own is taken.
 *
 * @param section the section {@code Globals}
 * @see <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-specification-template-anatomy-globals.html">
 *     Globals section</a>
 */
record Globals(SourceObject section) {

    /** The properties of a resource with those that are global to its kind, as {@code Function}. */
    SourceObject with(String kind, SourceObject properties) {
        return section.get(kind) instanceof SourceObject global ? merged(global, properties) : properties;
    }

    private static SourceObject merged(SourceObject global, SourceObject own) {
        Map<String, SourceMember> members = new LinkedHashMap<>(global.membersByName());
        own.members().forEach(member -> members.merge(member.name(), member, Globals::merged));
        return new SourceObject(own.origin(), own.tag(), members);
    }

    private static SourceMember merged(SourceMember global, SourceMember own) {
        return new SourceMember(own.name(), own.nameOrigin(), merged(global.value(), own.value()));
    }

    private static SourceNode merged(SourceNode global, SourceNode own) {
        if (Nodes.isFunction(global) || Nodes.isFunction(own)) {
            return own;
        }
        if (global instanceof SourceObject globalObject && own instanceof SourceObject ownObject) {
            return merged(globalObject, ownObject);
        }
        if (global instanceof SourceArray globalList && own instanceof SourceArray ownList) {
            List<SourceNode> items = new ArrayList<>(globalList.items());
            items.addAll(ownList.items());
            return new SourceArray(own.origin(), null, items);
        }
        return own;
    }
}
