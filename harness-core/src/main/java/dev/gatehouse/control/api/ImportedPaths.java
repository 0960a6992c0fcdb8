package dev.gatehouse.control.api;

import dev.gatehouse.control.state.Ids;
import dev.gatehouse.control.state.ResourceTree;
import dev.gatehouse.model.rest.Integration;
import dev.gatehouse.model.rest.Method;
import dev.gatehouse.model.rest.Resource;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The resources that the paths of a document lead to, made where they are missing. */
final class ImportedPaths {

    private final Ids ids;
    private final ResourceTree tree;
    private final Map<String, String> idsByPath = new LinkedHashMap<>();

    ImportedPaths(Ids ids, ResourceTree tree) {
        this.ids = ids;
        this.tree = tree;
        tree.byId().values().forEach(resource -> idsByPath.put(resource.path(), resource.id()));
    }

    Resource at(String path) {
        String id = idsByPath.get(path);
        return id == null ? create(path) : tree.get(id);
    }

    void putMethods(Resource resource, Map<String, Method> methods) {
        tree.put(new Resource(resource.id(), resource.parentId(), resource.pathPart(), resource.path(), methods));
    }

    /** The paths and all that lead to them. */
    Set<String> withParents(Collection<String> paths) {
        Set<String> all = new HashSet<>(Set.of("/"));
        for (String path : paths) {
            for (String above = path; all.add(above); above = parent(above)) {
                // Each step up adds one, until one that is there.
            }
        }
        return all;
    }

    private Resource create(String path) {
        Resource above = at(parent(path));
        String part = path.substring(path.lastIndexOf('/') + 1);
        Resource resource = new Resource(ids.shortId(tree.byId()::containsKey), above.id(), part, path, Map.of());
        tree.put(resource);
        idsByPath.put(path, resource.id());
        return resource;
    }

    private static String parent(String path) {
        int slash = path.lastIndexOf('/');
        return slash <= 0 ? "/" : path.substring(0, slash);
    }

    /** AWS keeps the cache entries of a resource together unless told otherwise. */
    static Integration inNamespace(Integration integration, String resourceId) {
        return integration.cacheNamespace() != null ? integration : integration.inNamespace(resourceId);
    }
}
