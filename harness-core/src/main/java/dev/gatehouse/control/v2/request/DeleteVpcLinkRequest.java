package dev.gatehouse.control.v2.request;

/**
 * The parameters of {@code DeleteVpcLink}.
 *
 * @param vpcLinkId the VPC link
 */
public record DeleteVpcLinkRequest(String vpcLinkId) {}
