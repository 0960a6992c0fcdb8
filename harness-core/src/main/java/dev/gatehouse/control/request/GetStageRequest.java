package dev.gatehouse.control.request;

/**
 * The parameters of {@code GetStage}.
 *
 * @param restApiId the id of the API
 * @param stageName the name of the stage
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_GetStage.html">GetStage</a>
 */
public record GetStageRequest(String restApiId, String stageName) {}
