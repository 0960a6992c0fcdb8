package dev.gatehouse.control.request;

import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@code GetDeployments}.
 *
 * @param restApiId the id of the API
 * @param position where an earlier page ended; may be null
 * @param limit how many items at most; may be null
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_GetDeployments.html">GetDeployments</a>
 */
public record GetDeploymentsRequest(String restApiId, @Nullable String position, @Nullable Integer limit) {}
