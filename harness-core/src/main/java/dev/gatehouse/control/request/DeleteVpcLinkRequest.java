package dev.gatehouse.control.request;

/**
 * The parameters of {@code DeleteVpcLink}.
 *
 * @param vpcLinkId the id of the VPC link
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_DeleteVpcLink.html">DeleteVpcLink</a>
 */
public record DeleteVpcLinkRequest(String vpcLinkId) {}
