package dev.gatehouse.control.importing;

import dev.gatehouse.model.rest.ApiKeySource;
import dev.gatehouse.model.rest.EndpointType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a document says of the API as a whole.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-swagger-extensions.html">OpenAPI
 *     extensions for API Gateway</a>
 */
final class ApiSettings {

    private final Reading reading;
    private final Map<String, String> parameters;

    ApiSettings(Reading reading, Map<String, String> parameters) {
        this.reading = reading;
        this.parameters = parameters;
    }

    String name() {
        String title = reading.root().get("info").text("title");
        return title == null ? "" : title;
    }

    @Nullable
    String description() {
        return reading.root().get("info").textOrNullIfEmpty("description");
    }

    @Nullable
    String version() {
        return reading.root().get("info").textOrNullIfEmpty("version");
    }

    List<EndpointType> endpointTypes() {
        List<EndpointType> types = new ArrayList<>();
        for (String name : commaSeparated("endpointConfigurationTypes")) {
            EndpointType type = endpointType(name);
            if (type == null) {
                reading.findings().error(reading.root(), "Invalid endpoint type specified: " + name);
            } else {
                types.add(type);
            }
        }
        return types;
    }

    List<String> vpcEndpointIds() {
        List<String> declared = endpointConfiguration().get("vpcEndpointIds").texts();
        return declared.isEmpty() ? commaSeparated("vpcEndpointIds") : declared;
    }

    @Nullable
    String ipAddressType() {
        return endpointConfiguration().textOrNullIfEmpty("ipAddressType");
    }

    @Nullable
    Boolean disableExecuteApiEndpoint() {
        Located configuration = endpointConfiguration();
        return configuration.get("disableExecuteApiEndpoint").exists()
                ? configuration.flag("disableExecuteApiEndpoint")
                : null;
    }

    @Nullable
    ApiKeySource apiKeySource() {
        String source = reading.root().textOrNullIfEmpty("x-amazon-apigateway-api-key-source");
        if (source == null) {
            return null;
        }
        try {
            return ApiKeySource.valueOf(source.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            reading.findings()
                    .error(
                            reading.root().get("x-amazon-apigateway-api-key-source"),
                            "Invalid API key source specified: " + source);
            return null;
        }
    }

    List<String> binaryMediaTypes() {
        return reading.root().get("x-amazon-apigateway-binary-media-types").texts();
    }

    @Nullable
    Integer minimumCompressionSize() {
        return reading.root()
                .number("x-amazon-apigateway-minimum-compression-size")
                .orElse(null);
    }

    @Nullable
    String policy() {
        Located policy = reading.root().get("x-amazon-apigateway-policy");
        if (!policy.exists()) {
            return null;
        }
        return policy.json().isTextual()
                ? policy.json().textValue()
                : policy.json().toString();
    }

    /** OpenAPI 3 has the extension on a server, Swagger 2 on the document. */
    private Located endpointConfiguration() {
        String extension = "x-amazon-apigateway-endpoint-configuration";
        Optional<Located> ofServer = reading.root().get("servers").items().stream()
                .map(server -> server.get(extension))
                .filter(Located::exists)
                .findFirst();
        return ofServer.orElseGet(() -> reading.root().get(extension));
    }

    private List<String> commaSeparated(String parameter) {
        String value = parameters.getOrDefault(parameter, "");
        return List.of(value.split(",")).stream()
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
    }

    private static @Nullable EndpointType endpointType(String name) {
        try {
            return EndpointType.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            return null;
        }
    }
}
