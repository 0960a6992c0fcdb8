package dev.gatehouse.definition;

/**
 * A stage that requests can be sent to.
 *
 * @param apiId the id of the API
 * @param stageName the name of the stage
 */
public record DeployedStage(String apiId, String stageName) {}
