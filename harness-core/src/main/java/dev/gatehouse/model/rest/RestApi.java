package dev.gatehouse.model.rest;

import dev.gatehouse.model.Ordered;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An API of API Gateway's version 1, without its resources.
 *
 * @param id ten lower-case letters and digits
 * @param name the name; not unique
 * @param description the description
 * @param version the version, from an imported document's {@code info.version}
 * @param createdDate when it was created
 * @param rootResourceId the id of the resource {@code /}
 * @param endpointConfiguration how it can be reached
 * @param apiKeySource where API keys come from
 * @param binaryMediaTypes media types whose payloads stay bytes; may hold wildcards
 * @param minimumCompressionSize bytes from which answers are compressed; null for never
 * @param policy the resource policy as JSON text
 * @param disableExecuteApiEndpoint whether only custom domain names reach the API
 * @param tags the tags
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_RestApi.html">RestApi</a>
 */
public record RestApi(
        String id,
        String name,
        @Nullable String description,
        @Nullable String version,
        Instant createdDate,
        String rootResourceId,
        EndpointConfiguration endpointConfiguration,
        ApiKeySource apiKeySource,
        List<String> binaryMediaTypes,
        @Nullable Integer minimumCompressionSize,
        @Nullable String policy,
        boolean disableExecuteApiEndpoint,
        Map<String, String> tags) {

    public RestApi {
        binaryMediaTypes = List.copyOf(binaryMediaTypes);
        tags = Ordered.copyOf(tags);
    }
}
