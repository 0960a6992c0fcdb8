package dev.gatehouse.control.v2;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gatehouse.control.state.AccountState;
import dev.gatehouse.control.state.V2ApiState;
import dev.gatehouse.model.v2.AuthorizationType;
import dev.gatehouse.model.v2.AuthorizerType;
import dev.gatehouse.model.v2.Route;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes routes of a document's operations.
 *
 * @param account where ids come from
 * @param api the API
 * @param document the document
 * @param authorizers ids of authorizers by security scheme
 * @param warnings what was passed over
 * @param info what HTTP APIs have no use for
 */
record ImportedRoutes(
        AccountState account,
        V2ApiState api,
        JsonNode document,
        Map<String, String> authorizers,
        List<String> warnings,
        List<String> info) {

    private static final String ANY = "x-amazon-apigateway-any-method";
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "options", "head", "patch", ANY);

    void read(String prefix) {
        ImportedIntegrations integrations = new ImportedIntegrations(account, api, document, warnings);
        document.path("paths").properties().forEach(path -> path.getValue().properties().stream()
                .filter(member -> METHODS.contains(member.getKey()))
                .forEach(member -> {
                    String key = key(prefix + path.getKey(), path.getKey(), member.getKey(), member.getValue());
                    add(key, member.getValue(), integrations);
                }));
    }

    private static String key(String path, String declared, String method, JsonNode operation) {
        if (operation.path("isDefaultRoute").asBoolean() || declared.equals("/$default")) {
            return "$default";
        }
        return (method.equals(ANY) ? "ANY" : method.toUpperCase(Locale.ROOT)) + " " + path;
    }

    private void add(String key, JsonNode operation, ImportedIntegrations integrations) {
        for (String unused : List.of("requestBody", "x-amazon-apigateway-request-validator")) {
            if (operation.has(unused)) {
                info.add("HTTP APIs have no use for " + unused + " of the route " + key + ". Ignoring.");
            }
        }
        Security security = security(key, operation);
        Route route = new Route(
                account.ids().routeId(api.routes()::containsKey),
                key,
                integrations.target(key, operation.path("x-amazon-apigateway-integration")),
                security.type(),
                security.authorizerId(),
                security.scopes(),
                false,
                null,
                Part.text(operation, "operationId"),
                Map.of(),
                Map.of(),
                null,
                false);
        new RouteChecks(api).check(route);
        api.routes().put(route.routeId(), route);
    }

    private record Security(AuthorizationType type, @Nullable String authorizerId, List<String> scopes) {

        static final Security NONE = new Security(AuthorizationType.NONE, null, List.of());
    }

    private Security security(String key, JsonNode operation) {
        if ("AWS_IAM".equalsIgnoreCase(Part.text(operation.path("x-amazon-apigateway-auth"), "type"))) {
            return new Security(AuthorizationType.AWS_IAM, null, List.of());
        }
        JsonNode required = operation.has("security") ? operation.path("security") : document.path("security");
        if (required.size() > 1) {
            throw ApiImport.refused(
                    "Unable to create the route '" + key + "': an operation can have one security requirement only");
        }
        Security security = Security.NONE;
        for (Map.Entry<String, JsonNode> scheme : required.path(0).properties()) {
            security = security(key, scheme.getKey(), required.path(0));
        }
        return security;
    }

    private Security security(String key, String scheme, JsonNode requirement) {
        @Nullable String id = authorizers.get(scheme);
        JsonNode declared = document.path("components").path("securitySchemes").path(scheme);
        if ("awsSigv4".equalsIgnoreCase(Part.text(declared, "x-amazon-apigateway-authtype"))) {
            return new Security(AuthorizationType.AWS_IAM, null, List.of());
        }
        if (id == null) {
            warnings.add("The security scheme '" + scheme + "' of the route " + key + " is no authorizer. Ignoring.");
            return Security.NONE;
        }
        boolean jwt = Objects.requireNonNull(api.authorizers().get(id)).authorizerType() == AuthorizerType.JWT;
        return new Security(
                jwt ? AuthorizationType.JWT : AuthorizationType.CUSTOM,
                id,
                jwt ? Part.texts(requirement, scheme) : List.of());
    }
}
