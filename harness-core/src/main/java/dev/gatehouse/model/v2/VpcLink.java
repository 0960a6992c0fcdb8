package dev.gatehouse.model.v2;

import dev.gatehouse.model.Ordered;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A way into a VPC.
 *
 * @param vpcLinkId six lower-case letters and digits
 * @param name the name
 * @param securityGroupIds its security groups
 * @param subnetIds its subnets
 * @param vpcLinkStatus {@code AVAILABLE} and the like
 * @param vpcLinkStatusMessage why it has this status
 * @param vpcLinkVersion {@code V2}
 * @param createdDate when it was created
 * @param tags the tags
 * @see <a href="https://docs.aws.amazon.com/apigatewayv2/latest/api-reference/vpclinks-vpclinkid.html">VpcLink</a>
 */
public record VpcLink(
        String vpcLinkId,
        String name,
        List<String> securityGroupIds,
        List<String> subnetIds,
        String vpcLinkStatus,
        @Nullable String vpcLinkStatusMessage,
        String vpcLinkVersion,
        Instant createdDate,
        Map<String, String> tags) {

    public VpcLink {
        securityGroupIds = List.copyOf(securityGroupIds);
        subnetIds = List.copyOf(subnetIds);
        tags = Ordered.copyOf(tags);
    }
}
