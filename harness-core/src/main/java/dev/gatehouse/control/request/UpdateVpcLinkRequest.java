package dev.gatehouse.control.request;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@code UpdateVpcLink}.
 *
 * @param vpcLinkId the id of the VPC link
 * @param patchOperations the changes, applied in order, all or none; may be null
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_UpdateVpcLink.html">UpdateVpcLink</a>
 */
public record UpdateVpcLinkRequest(String vpcLinkId, @Nullable List<PatchOperation> patchOperations) {}
