package dev.gatehouse.control.request;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@code CreateVpcLink}.
 *
 * @param name the name
 * @param description the description; may be null
 * @param targetArns the ARNs of the network load balancers
 * @param tags the tags; may be null
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_CreateVpcLink.html">CreateVpcLink</a>
 */
public record CreateVpcLinkRequest(
        String name, @Nullable String description, List<String> targetArns, @Nullable Map<String, String> tags) {}
