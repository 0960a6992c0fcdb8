package dev.gatehouse.control.request;

/**
 * The parameters of {@code DeleteStage}.
 *
 * @param restApiId the id of the API
 * @param stageName the name of the stage
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_DeleteStage.html">DeleteStage</a>
 */
public record DeleteStageRequest(String restApiId, String stageName) {}
