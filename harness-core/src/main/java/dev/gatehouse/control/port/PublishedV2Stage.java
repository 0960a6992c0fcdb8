package dev.gatehouse.control.port;

import dev.gatehouse.model.v2.Deployment;
import dev.gatehouse.model.v2.Stage;

/**
 * A stage of an API of version 2 as requests shall find it.
 *
 * @param apiId the id of the API
 * @param stage the stage
 * @param deployment what it points at
 */
public record PublishedV2Stage(String apiId, Stage stage, Deployment deployment) {}
