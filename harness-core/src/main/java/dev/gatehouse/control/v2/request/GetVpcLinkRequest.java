package dev.gatehouse.control.v2.request;

/**
 * The parameters of {@code GetVpcLink}.
 *
 * @param vpcLinkId the VPC link
 */
public record GetVpcLinkRequest(String vpcLinkId) {}
