package dev.gatehouse.control.v2.request;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@code TagResource}.
 *
 * @param resourceArn the ARN of an API, stage, domain name or VPC link
 * @param tags the tags; may be null
 */
public record TagResourceRequest(String resourceArn, @Nullable Map<String, String> tags) {}
