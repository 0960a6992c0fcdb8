package dev.gatehouse.control.response;

import java.util.Map;

/**
 * The tags of a resource.
 *
 * @param tags the tags
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_GetTags.html">GetTags</a>
 */
public record TagSet(Map<String, String> tags) {}
