package dev.gatehouse.control.request;

/**
 * The parameters of {@code GetVpcLink}.
 *
 * @param vpcLinkId the id of the VPC link
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_GetVpcLink.html">GetVpcLink</a>
 */
public record GetVpcLinkRequest(String vpcLinkId) {}
