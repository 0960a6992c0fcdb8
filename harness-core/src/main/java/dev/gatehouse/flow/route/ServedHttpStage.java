package dev.gatehouse.flow.route;

import dev.gatehouse.flow.httpapi.deployment.CompiledHttpApi;
import dev.gatehouse.model.v2.Stage;

/**
 * A stage of an HTTP API and the deployment that it points at.
 *
 * @param stage the stage, whose variables and settings are live at once
 * @param deploymentId the deployment's id
 * @param deployed the deployment
 */
public record ServedHttpStage(Stage stage, String deploymentId, CompiledHttpApi deployed) {}
