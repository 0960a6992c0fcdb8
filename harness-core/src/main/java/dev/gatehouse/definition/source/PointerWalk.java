package dev.gatehouse.definition.source;

import dev.gatehouse.definition.Origin;
import org.jspecify.annotations.Nullable;

/**
 * How far a JSON pointer leads.
 *
 * @param node the last value that exists
 * @param origin where that value's name is written, or the value itself if it has none
 * @param complete whether the whole pointer was followed
 * @see <a href="https://www.rfc-editor.org/rfc/rfc6901">RFC 6901</a>
 */
record PointerWalk(SourceNode node, Origin origin, boolean complete) {

    static PointerWalk from(SourceNode root, String pointer) {
        PointerWalk walk = new PointerWalk(root, root.origin(), true);
        if (pointer.isEmpty()) {
            return walk;
        }
        if (!pointer.startsWith("/")) {
            throw new IllegalArgumentException("A JSON pointer begins with a slash, and this does not: " + pointer);
        }
        for (String token : pointer.substring(1).split("/", -1)) {
            PointerWalk next = walk.step(token.replace("~1", "/").replace("~0", "~"));
            if (next == null) {
                return new PointerWalk(walk.node, walk.origin, false);
            }
            walk = next;
        }
        return walk;
    }

    private @Nullable PointerWalk step(String token) {
        if (node instanceof SourceObject object) {
            SourceMember member = object.membersByName().get(token);
            return member == null ? null : new PointerWalk(member.value(), member.nameOrigin(), true);
        }
        if (node instanceof SourceArray array && token.matches("0|[1-9][0-9]{0,8}")) {
            int index = Integer.parseInt(token);
            return index < array.items().size()
                    ? new PointerWalk(
                            array.items().get(index), array.items().get(index).origin(), true)
                    : null;
        }
        return null;
    }
}
