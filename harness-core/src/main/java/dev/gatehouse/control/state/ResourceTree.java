package dev.gatehouse.control.state;

import dev.gatehouse.model.rest.Resource;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The resources of an API by id and by place in the tree, so that no operation looks at all of them. */
public final class ResourceTree {

    private final Map<String, Resource> byId = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> childIdsByPart = new LinkedHashMap<>();

    private ResourceTree() {}

    static ResourceTree withRoot(String rootId) {
        ResourceTree tree = new ResourceTree();
        tree.byId.put(rootId, new Resource(rootId, null, null, "/", Map.of()));
        return tree;
    }

    ResourceTree copy() {
        ResourceTree copy = new ResourceTree();
        copy.become(this);
        return copy;
    }

    void become(ResourceTree other) {
        byId.clear();
        childIdsByPart.clear();
        byId.putAll(other.byId);
        other.childIdsByPart.forEach((id, children) -> childIdsByPart.put(id, new LinkedHashMap<>(children)));
    }

    /** All resources, the root first, as they were created; not to be changed. */
    public Map<String, Resource> byId() {
        return Collections.unmodifiableMap(byId);
    }

    /** A resource by id. */
    public Optional<Resource> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** A resource that must be there. */
    public Resource get(String id) {
        return Objects.requireNonNull(byId.get(id), id);
    }

    /** The ids of the children by path part. */
    public Map<String, String> childrenOf(String id) {
        return Collections.unmodifiableMap(childIdsByPart.getOrDefault(id, Map.of()));
    }

    /** Adds a resource, or puts another in place of the one with its id and place. */
    public void put(Resource resource) {
        byId.put(resource.id(), resource);
        @Nullable String parent = resource.parentId();
        @Nullable String part = resource.pathPart();
        if (parent != null && part != null) {
            childIdsByPart.computeIfAbsent(parent, id -> new LinkedHashMap<>()).put(part, resource.id());
        }
    }

    /** Moves a resource and all below it. */
    public Resource move(Resource resource, String parentId, String pathPart) {
        unlink(resource);
        Resource moved = new Resource(
                resource.id(), parentId, pathPart, pathBelow(get(parentId), pathPart), resource.resourceMethods());
        put(moved);
        retrace(moved);
        return moved;
    }

    /** Removes a resource and all below it. */
    public void remove(Resource resource) {
        unlink(resource);
        removeBelow(resource.id());
        byId.remove(resource.id());
    }

    /** The path that a child has. */
    public static String pathBelow(Resource parent, String pathPart) {
        return parent.path().equals("/") ? "/" + pathPart : parent.path() + "/" + pathPart;
    }

    private void unlink(Resource resource) {
        @Nullable String parent = resource.parentId();
        @Nullable Map<String, String> siblings = parent == null ? null : childIdsByPart.get(parent);
        if (siblings != null) {
            siblings.remove(Objects.requireNonNull(resource.pathPart()));
        }
    }

    private void retrace(Resource parent) {
        for (String id : childrenOf(parent.id()).values()) {
            Resource child = get(id);
            String part = Objects.requireNonNull(child.pathPart());
            Resource moved = new Resource(id, parent.id(), part, pathBelow(parent, part), child.resourceMethods());
            byId.put(id, moved);
            retrace(moved);
        }
    }

    private void removeBelow(String id) {
        Collection<String> children = List.copyOf(childrenOf(id).values());
        childIdsByPart.remove(id);
        for (String child : children) {
            removeBelow(child);
            byId.remove(child);
        }
    }
}
