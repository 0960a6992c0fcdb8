package dev.gatehouse.definition.annotated;

import dev.gatehouse.control.ControlPlane;
import dev.gatehouse.control.request.CreateResourceRequest;
import java.util.LinkedHashMap;
import java.util.Map;

/** Makes the resources of an API, each once, with those above it. */
final class ResourceDeployment {

    private final ControlPlane control;
    private final String apiId;
    private final Map<String, String> idsByPath = new LinkedHashMap<>();

    ResourceDeployment(ControlPlane control, String apiId, String rootId) {
        this.control = control;
        this.apiId = apiId;
        idsByPath.put("/", rootId);
    }

    /** The id of the path's resource. */
    String id(String path) {
        String known = idsByPath.get(path);
        if (known != null) {
            return known;
        }
        int slash = path.lastIndexOf('/');
        String parent = id(slash == 0 ? "/" : path.substring(0, slash));
        String id = control.resources()
                .createResource(new CreateResourceRequest(apiId, parent, path.substring(slash + 1)))
                .id();
        idsByPath.put(path, id);
        return id;
    }
}
