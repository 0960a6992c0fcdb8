package dev.gatehouse.flow.websocket.deployment;

import dev.gatehouse.flow.methodrequest.validation.ModelSchemas;
import dev.gatehouse.flow.problem.CompileProblem;
import dev.gatehouse.flow.problem.Problems;
import dev.gatehouse.model.rest.Model;
import dev.gatehouse.model.v2.ApiSnapshot;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A deployed WebSocket API, ready for events. Keeps nothing of a gateway, so gateways may share it.
 *
 * @param snapshot what was deployed
 * @param routes its routes
 * @param problems what is wrong in it, and will fail when it is used
 */
public record CompiledWebSocketApi(ApiSnapshot snapshot, WebSocketRoutes routes, List<CompileProblem> problems) {

    /** Compiles a deployment. */
    public static CompiledWebSocketApi compile(ApiSnapshot snapshot) {
        Problems problems = new Problems();
        ApiExpressions.check(snapshot.api(), problems);
        Map<String, Model> models = new LinkedHashMap<>();
        snapshot.models().values().forEach(model -> models.put(model.name(), named(model)));
        ModelSchemas schemas = ModelSchemas.compile(models, problems);
        WebSocketRoutes routes = WebSocketRoutes.compile(snapshot, schemas, problems);
        return new CompiledWebSocketApi(snapshot, routes, problems.found());
    }

    private static Model named(dev.gatehouse.model.v2.Model model) {
        return new Model(
                model.modelId(),
                model.name(),
                model.description(),
                model.schema(),
                Objects.requireNonNullElse(model.contentType(), "application/json"));
    }
}
