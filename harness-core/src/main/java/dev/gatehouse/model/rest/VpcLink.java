package dev.gatehouse.model.rest;

import dev.gatehouse.model.Ordered;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A way from integrations into a VPC.
 *
 * @param id six lower-case letters and digits
 * @param name the name
 * @param description the description; may be null
 * @param targetArns the network load balancers
 * @param status {@code PENDING} or {@code AVAILABLE}
 * @param statusMessage what the status means; may be null
 * @param tags the tags
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_VpcLink.html">VpcLink</a>
 */
public record VpcLink(
        String id,
        String name,
        @Nullable String description,
        List<String> targetArns,
        String status,
        @Nullable String statusMessage,
        Map<String, String> tags) {

    public VpcLink {
        targetArns = List.copyOf(targetArns);
        tags = Ordered.copyOf(tags);
    }
}
