package dev.gatehouse.control.v2;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.gatehouse.control.error.ControlException;
import dev.gatehouse.control.state.AccountState;
import dev.gatehouse.control.state.V2ApiState;
import dev.gatehouse.model.v2.ConnectionType;
import dev.gatehouse.model.v2.Integration;
import dev.gatehouse.model.v2.IntegrationType;
import dev.gatehouse.model.v2.ProtocolType;
import dev.gatehouse.model.v2.TlsConfig;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes integrations of {@code x-amazon-apigateway-integration}; routes that refer to the same one share it.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-extensions-integrations.html">Shared
 *     integrations</a>
 */
final class ImportedIntegrations {

    private final AccountState account;
    private final V2ApiState api;
    private final JsonNode document;
    private final List<String> warnings;
    private final Map<String, String> targets = new HashMap<>();

    ImportedIntegrations(AccountState account, V2ApiState api, JsonNode document, List<String> warnings) {
        this.account = account;
        this.api = api;
        this.document = document;
        this.warnings = warnings;
    }

    /** What a route leads to; null for nothing. */
    @Nullable
    String target(String routeKey, JsonNode extension) {
        if (!extension.isObject()) {
            return null;
        }
        @Nullable String reference = Part.text(extension, "$ref");
        if (reference == null) {
            return made(routeKey, extension);
        }
        if (!targets.containsKey(reference)) {
            JsonNode shared =
                    reference.startsWith("#/") ? document.at(reference.substring(1)) : MissingNode.getInstance();
            if (!shared.isObject()) {
                throw ApiImport.refused("Unable to resolve reference '" + reference + "' of the route " + routeKey);
            }
            @Nullable String target = made(routeKey, shared);
            if (target == null) {
                return null;
            }
            targets.put(reference, target);
        }
        return targets.get(reference);
    }

    private @Nullable String made(String routeKey, JsonNode extension) {
        String type = extension.path("type").asText().toUpperCase(Locale.ROOT);
        if (!type.equals("AWS_PROXY") && !type.equals("HTTP_PROXY")) {
            warnings.add("Invalid integration type '" + type + "' of the route " + routeKey
                    + ": HTTP APIs support AWS_PROXY and HTTP_PROXY only. Ignoring.");
            return null;
        }
        String id = account.ids().routeId(api.integrations()::containsKey);
        Integration made = integration(id, IntegrationType.valueOf(type), extension);
        api.integrations().put(id, checked(routeKey, made));
        return "integrations/" + id;
    }

    /** A document has many integrations, so a refusal says whose it is. */
    private static Integration checked(String routeKey, Integration made) {
        try {
            return new IntegrationChecks(ProtocolType.HTTP, made).check();
        } catch (ControlException refused) {
            throw ApiImport.refused(
                    "Unable to import the integration of the route " + routeKey + ": " + refused.getMessage());
        }
    }

    private static Integration integration(String id, IntegrationType type, JsonNode extension) {
        Integration blank = Integrations.blank(id, type, ProtocolType.HTTP, false);
        boolean link = "VPC_LINK".equalsIgnoreCase(Part.text(extension, "connectionType"));
        @Nullable String method = Part.text(extension, "httpMethod");
        return new Integration(
                id,
                type,
                Part.text(extension, "integrationSubtype"),
                method == null ? null : method.toUpperCase(Locale.ROOT),
                Part.text(extension, "uri"),
                link ? ConnectionType.VPC_LINK : ConnectionType.INTERNET,
                Part.text(extension, "connectionId"),
                Part.text(extension, "credentials"),
                Part.text(extension, "description"),
                Part.version(extension, "payloadFormatVersion"),
                Part.map(extension, "requestParameters"),
                responseParameters(extension),
                Map.of(),
                null,
                null,
                null,
                null,
                Part.number(extension, "timeoutInMillis", blank.timeoutInMillis()),
                tlsConfig(extension.path("tlsConfig")),
                false);
    }

    private static Map<String, Map<String, String>> responseParameters(JsonNode extension) {
        Map<String, Map<String, String>> byStatus = new LinkedHashMap<>();
        JsonNode given = extension.path("responseParameters");
        given.properties().forEach(status -> byStatus.put(status.getKey(), Part.map(given, status.getKey())));
        return byStatus;
    }

    private static @Nullable TlsConfig tlsConfig(JsonNode given) {
        return given.isObject() ? new TlsConfig(Part.text(given, "serverNameToVerify")) : null;
    }
}
