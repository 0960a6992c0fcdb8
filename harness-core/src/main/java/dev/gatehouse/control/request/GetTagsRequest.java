package dev.gatehouse.control.request;

import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@code GetTags}.
 *
 * @param resourceArn the ARN of the resource
 * @param position where an earlier page ended; may be null
 * @param limit how many items at most; may be null
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_GetTags.html">GetTags</a>
 */
public record GetTagsRequest(String resourceArn, @Nullable String position, @Nullable Integer limit) {}
