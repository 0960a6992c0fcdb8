package dev.gatehouse.control.v2.request;

import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@code UpdateVpcLink}.
 *
 * @param vpcLinkId the VPC link
 * @param name the name; may be null
 */
public record UpdateVpcLinkRequest(String vpcLinkId, @Nullable String name) {}
