package dev.gatehouse.model.v2;

import dev.gatehouse.model.Ordered;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An API of API Gateway's version 2, without its routes.
 *
 * @param apiId ten lower-case letters and digits
 * @param name the name; not unique
 * @param description the description
 * @param version the version, from an imported document's {@code info.version}
 * @param protocolType HTTP or WebSocket
 * @param routeSelectionExpression how a request or message finds its route
 * @param apiKeySelectionExpression where a WebSocket API finds keys
 * @param corsConfiguration how browsers of other origins are answered; null where the API does not care
 * @param disableExecuteApiEndpoint whether only custom domain names reach the API
 * @param disableSchemaValidation whether models of a WebSocket API may be incomplete
 * @param ipAddressType {@code ipv4} or {@code dualstack}
 * @param apiGatewayManaged whether quick create made it
 * @param apiEndpoint its default address, without a stage
 * @param createdDate when it was created
 * @param tags the tags
 * @param warnings what an import passed over
 * @param importInfo what an import read and could not use
 * @see <a href="https://docs.aws.amazon.com/apigatewayv2/latest/api-reference/apis-apiid.html">Api</a>
 */
public record Api(
        String apiId,
        String name,
        @Nullable String description,
        @Nullable String version,
        ProtocolType protocolType,
        String routeSelectionExpression,
        String apiKeySelectionExpression,
        @Nullable Cors corsConfiguration,
        boolean disableExecuteApiEndpoint,
        boolean disableSchemaValidation,
        String ipAddressType,
        boolean apiGatewayManaged,
        String apiEndpoint,
        Instant createdDate,
        Map<String, String> tags,
        List<String> warnings,
        List<String> importInfo) {

    public Api {
        warnings = List.copyOf(warnings);
        importInfo = List.copyOf(importInfo);
        tags = Ordered.copyOf(tags);
    }
}
