package dev.gatehouse.control.v2;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.model.v2.ApiSnapshot;
import dev.gatehouse.model.v2.AuthorizationType;
import dev.gatehouse.model.v2.Authorizer;
import dev.gatehouse.model.v2.Integration;
import dev.gatehouse.model.v2.Route;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Writes routes as operations of an OpenAPI 3 document.
 *
 * @param snapshot the API
 * @param extensions whether AWS's extensions are written
 */
record ExportedRoute(ApiSnapshot snapshot, boolean extensions) {

    private static final Pattern PARAMETER = Pattern.compile("\\{([^{}+]+)\\+?}");

    void addTo(ObjectNode paths, Route route) {
        boolean byDefault = route.routeKey().equals("$default");
        String path = byDefault
                ? "/$default"
                : route.routeKey().substring(route.routeKey().indexOf(' ') + 1);
        String method = byDefault
                ? "ANY"
                : route.routeKey().substring(0, route.routeKey().indexOf(' '));
        ObjectNode item = paths.withObjectProperty(path);
        ObjectNode operation = item.putObject(
                method.equals("ANY") ? "x-amazon-apigateway-any-method" : method.toLowerCase(Locale.ROOT));
        if (route.operationName() != null) {
            operation.put("operationId", route.operationName());
        }
        operation
                .putObject("responses")
                .putObject("default")
                .put("description", "Default response for " + (byDefault ? "$default" : method + " " + path));
        addSecurity(operation, route);
        if (byDefault) {
            operation.put("isDefaultRoute", true);
        }
        addParameters(item, path);
        addIntegration(operation, route);
    }

    private static void addParameters(ObjectNode item, String path) {
        Matcher parameter = PARAMETER.matcher(path);
        if (item.has("parameters")) {
            return;
        }
        while (parameter.find()) {
            item.withArrayProperty("parameters")
                    .addObject()
                    .put("name", parameter.group().replaceAll("[{}]", ""))
                    .put("in", "path")
                    .put("description", "Generated path parameter for " + parameter.group(1))
                    .put("required", true)
                    .putObject("schema")
                    .put("type", "string");
        }
    }

    private void addSecurity(ObjectNode operation, Route route) {
        if (route.authorizationType() == AuthorizationType.AWS_IAM && extensions) {
            operation.putObject("x-amazon-apigateway-auth").put("type", "AWS_IAM");
        }
        @Nullable
        Authorizer authorizer =
                route.authorizerId() == null ? null : snapshot.authorizers().get(route.authorizerId());
        if (authorizer != null) {
            var scopes = operation.putArray("security").addObject().putArray(authorizer.name());
            route.authorizationScopes().forEach(scopes::add);
        }
    }

    private void addIntegration(ObjectNode operation, Route route) {
        @Nullable String target = route.target();
        @Nullable
        Integration integration =
                target == null ? null : snapshot.integrations().get(target.substring(target.indexOf('/') + 1));
        if (integration != null && extensions) {
            write(operation.putObject("x-amazon-apigateway-integration"), integration);
        }
    }

    private static void write(ObjectNode extension, Integration integration) {
        put(extension, "integrationSubtype", integration.integrationSubtype());
        put(extension, "credentials", integration.credentialsArn());
        if (!integration.requestParameters().isEmpty()) {
            integration.requestParameters().forEach(extension.putObject("requestParameters")::put);
        }
        if (!integration.responseParameters().isEmpty()) {
            ObjectNode responses = extension.putObject("responseParameters");
            integration
                    .responseParameters()
                    .forEach((status, mappings) -> mappings.forEach(responses.withObjectProperty(status)::put));
        }
        put(extension, "payloadFormatVersion", integration.payloadFormatVersion());
        extension.put("type", integration.integrationType().name().toLowerCase(Locale.ROOT));
        put(extension, "httpMethod", integration.integrationMethod());
        put(extension, "uri", integration.integrationUri());
        extension.put("connectionType", integration.connectionType().name());
        put(extension, "connectionId", integration.connectionId());
        put(extension, "description", integration.description());
        extension.put("timeoutInMillis", integration.timeoutInMillis());
        if (integration.tlsConfig() != null) {
            put(
                    extension.putObject("tlsConfig"),
                    "serverNameToVerify",
                    integration.tlsConfig().serverNameToVerify());
        }
    }

    private static void put(ObjectNode owner, String name, @Nullable String value) {
        if (value != null) {
            owner.put(name, value);
        }
    }
}
