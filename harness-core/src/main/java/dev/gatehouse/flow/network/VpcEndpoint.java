package dev.gatehouse.flow.network;

import org.jspecify.annotations.Nullable;

/**
 * An interface endpoint for {@code execute-api} in a VPC.
 *
 * @param id as {@code vpce-0a1b2c3d}
 * @param vpcId its VPC, as {@code vpc-0a1b2c3d}
 * @param policy its policy as JSON; null for AWS's own, which lets everybody call everything
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-vpc-endpoint-policies.html">VPC
 *     endpoint policies</a>
 */
public record VpcEndpoint(String id, String vpcId, @Nullable String policy) {

    private static final String PREFIX = "vpce-";

    /**
     * An endpoint.
     *
     * @throws IllegalArgumentException if the id does not begin with {@code vpce-}, by which host names are told apart
     */
    public VpcEndpoint {
        if (!id.startsWith(PREFIX)) {
            throw new IllegalArgumentException("'" + id
                    + "' is no id of a VPC endpoint; write it as vpce-0a1b2c3d, as the API's vpcEndpointIds do");
        }
    }

    /**
     * Whether a host name leads to this endpoint: {@code {api}-{endpoint}.execute-api…}, or one of the endpoint's own,
     * {@code {endpoint}-{letters}.execute-api.{region}.vpce.amazonaws.com}.
     */
    boolean isNamedBy(String host) {
        int end = host.indexOf(".execute-api.");
        String label = end < 0 ? "" : host.substring(0, end);
        return label.equals(id) || label.startsWith(id + "-") || label.endsWith("-" + id);
    }
}
