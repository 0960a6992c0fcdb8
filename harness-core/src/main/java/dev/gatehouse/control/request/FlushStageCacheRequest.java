package dev.gatehouse.control.request;

/**
 * The parameters of {@code FlushStageCache}.
 *
 * @param restApiId the id of the API
 * @param stageName the name of the stage
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_FlushStageCache.html">FlushStageCache</a>
 */
public record FlushStageCacheRequest(String restApiId, String stageName) {}
