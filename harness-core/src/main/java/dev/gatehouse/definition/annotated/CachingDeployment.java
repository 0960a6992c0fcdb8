package dev.gatehouse.definition.annotated;

import dev.gatehouse.control.ControlPlane;
import dev.gatehouse.control.request.PatchOperation;
import dev.gatehouse.control.request.UpdateStageRequest;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sets the cache of an annotated API's stage: its cluster, and the settings of its methods. */
final class CachingDeployment {

    private final DefinedApi api;
    private final List<PatchOperation> operations = new ArrayList<>();

    private CachingDeployment(DefinedApi api) {
        this.api = api;
    }

    /** Patches the stage, if any element has {@link Caching}. */
    static void put(ControlPlane control, DefinedApi api, String apiId, String stageName) {
        List<PatchOperation> operations = new CachingDeployment(api).operations();
        if (!operations.isEmpty()) {
            control.stages().updateStage(new UpdateStageRequest(apiId, stageName, operations));
        }
    }

    private List<PatchOperation> operations() {
        add("*/*", api.elements().type().getAnnotation(Caching.class));
        for (DefinedMethod method : api.methods()) {
            add(method.settingKey(), method.java().getAnnotation(Caching.class));
        }
        if (!operations.isEmpty()) {
            replace("/cacheClusterEnabled", true);
        }
        return operations;
    }

    private void add(String method, @Nullable Caching caching) {
        if (caching == null) {
            return;
        }
        String path = "/" + method + "/caching/";
        replace(path + "enabled", caching.enabled());
        replace(path + "ttlInSeconds", caching.ttlInSeconds());
        replace(path + "dataEncrypted", caching.dataEncrypted());
        replace(path + "requireAuthorizationForCacheControl", caching.requireAuthorizationForCacheControl());
        replace(path + "unauthorizedCacheControlHeaderStrategy", caching.unauthorizedCacheControl());
    }

    private void replace(String path, Object value) {
        operations.add(new PatchOperation("replace", path, value.toString(), null));
    }
}
