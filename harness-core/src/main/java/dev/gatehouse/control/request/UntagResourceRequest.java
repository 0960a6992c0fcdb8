package dev.gatehouse.control.request;

import java.util.List;

/**
 * The parameters of {@code UntagResource}.
 *
 * @param resourceArn the ARN of the resource
 * @param tagKeys the keys of the tags
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_UntagResource.html">UntagResource</a>
 */
public record UntagResourceRequest(String resourceArn, List<String> tagKeys) {}
