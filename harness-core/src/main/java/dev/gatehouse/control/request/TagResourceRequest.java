package dev.gatehouse.control.request;

import java.util.Map;

/**
 * The parameters of {@code TagResource}.
 *
 * @param resourceArn the ARN of the resource
 * @param tags the tags
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_TagResource.html">TagResource</a>
 */
public record TagResourceRequest(String resourceArn, Map<String, String> tags) {}
