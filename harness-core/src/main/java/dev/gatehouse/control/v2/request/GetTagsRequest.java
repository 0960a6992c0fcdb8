package dev.gatehouse.control.v2.request;

/**
 * The parameters of {@code GetTags}.
 *
 * @param resourceArn the ARN of an API, stage, domain name or VPC link
 */
public record GetTagsRequest(String resourceArn) {}
