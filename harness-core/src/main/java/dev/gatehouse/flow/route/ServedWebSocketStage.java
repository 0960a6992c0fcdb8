package dev.gatehouse.flow.route;

import dev.gatehouse.flow.websocket.deployment.CompiledWebSocketApi;
import dev.gatehouse.model.v2.Stage;

/**
 * A stage of a WebSocket API.
 *
 * @param stage its settings, which are live at once
 * @param deploymentId the deployment it points at
 * @param deployed that deployment, compiled
 */
public record ServedWebSocketStage(Stage stage, String deploymentId, CompiledWebSocketApi deployed) {}
