package dev.gatehouse.control.port;

import dev.gatehouse.model.rest.Deployment;
import dev.gatehouse.model.rest.Stage;
import org.jspecify.annotations.Nullable;

/**
 * A stage as requests shall find it.
 *
 * @param restApiId the id of the API
 * @param stage the stage
 * @param deployment what it points at
 * @param canary what its canary points at; null without a canary
 */
public record PublishedStage(String restApiId, Stage stage, Deployment deployment, @Nullable Deployment canary) {}
