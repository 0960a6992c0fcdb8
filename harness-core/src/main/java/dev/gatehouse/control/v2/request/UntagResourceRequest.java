package dev.gatehouse.control.v2.request;

import java.util.List;

/**
 * The parameters of {@code UntagResource}.
 *
 * @param resourceArn the ARN of an API, stage, domain name or VPC link
 * @param tagKeys the tags to take away
 */
public record UntagResourceRequest(String resourceArn, List<String> tagKeys) {}
