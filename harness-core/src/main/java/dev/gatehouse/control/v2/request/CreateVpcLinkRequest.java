package dev.gatehouse.control.v2.request;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@code CreateVpcLink}.
 *
 * @param name the name
 * @param subnetIds subnets
 * @param securityGroupIds security groups; may be null
 * @param tags the tags; may be null
 */
public record CreateVpcLinkRequest(
        String name,
        List<String> subnetIds,
        @Nullable List<String> securityGroupIds,
        @Nullable Map<String, String> tags) {}
