package dev.gatehouse.control.v2;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gatehouse.control.error.ControlException;
import dev.gatehouse.control.importing.DocumentText;
import dev.gatehouse.control.state.AccountState;
import dev.gatehouse.control.state.V2ApiState;
import dev.gatehouse.model.v2.Api;
import dev.gatehouse.model.v2.Cors;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Fills an API from an OpenAPI 3 document.
 *
 * @param account where ids come from
 * @param api the API, with nothing in it but stages and deployments
 * @param basepath {@code ignore}, {@code prepend} or {@code split}; null for the first
 */
record ApiImport(AccountState account, V2ApiState api, @Nullable String basepath) {

    private static final Set<String> MODES = Set.of("ignore", "prepend", "split");

    void fill(String body, @Nullable Boolean failOnWarnings) {
        JsonNode document =
                DocumentText.parse(body).orElseThrow(() -> refused("The document is neither JSON nor YAML"));
        if (!document.path("openapi").asText().startsWith("3.0")) {
            throw refused("Unsupported specification: HTTP APIs are imported from OpenAPI 3.0 documents");
        }
        List<String> warnings = new ArrayList<>();
        List<String> info = new ArrayList<>();
        Map<String, String> authorizers = new ImportedAuthorizers(account, api, warnings).read(document);
        String prefix = DocumentText.basePath(document, mode());
        new ImportedRoutes(account, api, document, authorizers, warnings, info).read(prefix);
        if (Boolean.TRUE.equals(failOnWarnings) && !warnings.isEmpty()) {
            throw ControlException.badRequest("Warnings found during import:\n\t" + String.join("\n\t", warnings));
        }
        api.api(settings(document, warnings, info));
    }

    private String mode() {
        String mode = Objects.requireNonNullElse(basepath, "ignore");
        if (!MODES.contains(mode.toLowerCase(Locale.ROOT))) {
            throw ControlException.badRequest(
                    "Invalid basepath " + mode + ": supported values are ignore, prepend and split");
        }
        return mode;
    }

    static ControlException refused(String error) {
        return ControlException.badRequest("Errors found during import:\n\t" + error);
    }

    private Api settings(JsonNode document, List<String> warnings, List<String> info) {
        Api old = api.api();
        JsonNode about = document.path("info");
        @Nullable String title = Part.text(about, "title");
        if (title == null) {
            throw refused("Unable to import the API: the document's info has no title");
        }
        Map<String, String> tags = new LinkedHashMap<>(old.tags());
        tags.putAll(tags(document));
        return new Api(
                old.apiId(),
                title,
                Part.text(about, "description"),
                Part.text(about, "version"),
                old.protocolType(),
                old.routeSelectionExpression(),
                old.apiKeySelectionExpression(),
                cors(document.path("x-amazon-apigateway-cors")),
                disabled(document),
                old.disableSchemaValidation(),
                old.ipAddressType(),
                old.apiGatewayManaged(),
                old.apiEndpoint(),
                old.createdDate(),
                tags,
                warnings,
                info);
    }

    private static Map<String, String> tags(JsonNode document) {
        Map<String, String> tags = new LinkedHashMap<>();
        for (JsonNode tag : document.path("tags")) {
            if (tag.has("x-amazon-apigateway-tag-value")) {
                tags.put(
                        tag.path("name").asText(),
                        tag.path("x-amazon-apigateway-tag-value").asText());
            }
        }
        return tags;
    }

    private static @Nullable Cors cors(JsonNode given) {
        if (!given.isObject()) {
            return null;
        }
        Cors cors = new Cors(
                given.path("allowCredentials").asBoolean(),
                Part.texts(given, "allowHeaders"),
                Part.texts(given, "allowMethods"),
                Part.texts(given, "allowOrigins"),
                Part.texts(given, "exposeHeaders"),
                given.has("maxAge") ? given.path("maxAge").asInt() : null);
        return Given.checked(cors);
    }

    /** The extension stands at the root, or with a server. */
    private static boolean disabled(JsonNode document) {
        String name = "x-amazon-apigateway-endpoint-configuration";
        String flag = "disableExecuteApiEndpoint";
        if (document.path(name).path(flag).asBoolean()) {
            return true;
        }
        for (JsonNode server : document.path("servers")) {
            if (server.path(name).path(flag).asBoolean()) {
                return true;
            }
        }
        return false;
    }
}
