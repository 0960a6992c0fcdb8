package dev.gatehouse.control.request;

/**
 * The parameters of {@code FlushStageAuthorizersCache}.
 *
 * @param restApiId the id of the API
 * @param stageName the name of the stage
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_FlushStageAuthorizersCache.html">FlushStageAuthorizersCache</a>
 */
public record FlushStageAuthorizersCacheRequest(String restApiId, String stageName) {}
