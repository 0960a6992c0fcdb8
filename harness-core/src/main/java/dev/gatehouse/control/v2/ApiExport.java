package dev.gatehouse.control.v2;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.model.v2.Api;
import dev.gatehouse.model.v2.ApiSnapshot;
import dev.gatehouse.model.v2.Authorizer;
import dev.gatehouse.model.v2.AuthorizerType;
import dev.gatehouse.model.v2.Cors;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes an HTTP API as an OpenAPI 3 document.
 *
 * @param snapshot the API
 * @param stageName the stage that it is exported from; null for the API as it is
 * @param extensions whether AWS's extensions are written
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-export.html">Exporting an HTTP API</a>
 */
record ApiExport(ApiSnapshot snapshot, @Nullable String stageName, boolean extensions) {

    ObjectNode document() {
        Api api = snapshot.api();
        ObjectNode document = JsonNodeFactory.instance.objectNode().put("openapi", "3.0.1");
        ObjectNode info = document.putObject("info").put("title", api.name());
        if (api.description() != null) {
            info.put("description", api.description());
        }
        info.put("version", api.version() == null ? api.createdDate().toString().replace(":", "-") : api.version());
        addServer(document);
        addTags(document);
        ObjectNode paths = document.putObject("paths");
        ExportedRoute exported = new ExportedRoute(snapshot, extensions);
        snapshot.routes().values().forEach(route -> exported.addTo(paths, route));
        if (!snapshot.authorizers().isEmpty()) {
            addAuthorizers(document.putObject("components").putObject("securitySchemes"));
        }
        if (extensions) {
            addCors(document);
            document.put("x-amazon-apigateway-importexport-version", "1.0");
        }
        return document;
    }

    private void addServer(ObjectNode document) {
        ObjectNode server = document.putArray("servers").addObject();
        server.put("url", snapshot.api().apiEndpoint() + "/{basePath}");
        String basePath = stageName == null || stageName.equals("$default") ? "" : stageName;
        server.putObject("variables").putObject("basePath").put("default", basePath);
        if (extensions && snapshot.api().disableExecuteApiEndpoint()) {
            server.putObject("x-amazon-apigateway-endpoint-configuration").put("disableExecuteApiEndpoint", true);
        }
    }

    private void addTags(ObjectNode document) {
        for (Map.Entry<String, String> tag : snapshot.api().tags().entrySet()) {
            ObjectNode written = document.withArrayProperty("tags").addObject().put("name", tag.getKey());
            if (extensions) {
                written.put("x-amazon-apigateway-tag-value", tag.getValue());
            }
        }
    }

    private void addCors(ObjectNode document) {
        @Nullable Cors cors = snapshot.api().corsConfiguration();
        if (cors == null) {
            return;
        }
        ObjectNode written = document.putObject("x-amazon-apigateway-cors");
        addList(written, "allowMethods", cors.allowMethods());
        addList(written, "allowHeaders", cors.allowHeaders());
        addList(written, "exposeHeaders", cors.exposeHeaders());
        if (cors.maxAge() != null) {
            written.put("maxAge", cors.maxAge());
        }
        written.put("allowCredentials", cors.allowCredentials());
        addList(written, "allowOrigins", cors.allowOrigins());
    }

    private void addAuthorizers(ObjectNode schemes) {
        for (Authorizer authorizer : snapshot.authorizers().values()) {
            boolean jwt = authorizer.authorizerType() == AuthorizerType.JWT;
            ObjectNode scheme = schemes.putObject(authorizer.name());
            if (jwt) {
                scheme.put("type", "oauth2").putObject("flows");
            } else {
                scheme.put("type", "apiKey").put("name", "Unused").put("in", "header");
            }
            if (extensions) {
                addExtension(scheme.putObject("x-amazon-apigateway-authorizer"), authorizer);
            }
        }
    }

    private static void addExtension(ObjectNode extension, Authorizer authorizer) {
        extension.put("type", authorizer.authorizerType().name().toLowerCase(Locale.ROOT));
        if (!authorizer.identitySource().isEmpty()) {
            extension.put("identitySource", String.join(",", authorizer.identitySource()));
        }
        if (authorizer.jwtConfiguration() != null) {
            ObjectNode jwt = extension.putObject("jwtConfiguration");
            addList(jwt, "audience", authorizer.jwtConfiguration().audience());
            jwt.put("issuer", authorizer.jwtConfiguration().issuer());
            return;
        }
        extension.put("authorizerUri", authorizer.authorizerUri());
        extension.put("authorizerPayloadFormatVersion", authorizer.authorizerPayloadFormatVersion());
        if (authorizer.authorizerCredentialsArn() != null) {
            extension.put("authorizerCredentials", authorizer.authorizerCredentialsArn());
        }
        if (authorizer.authorizerResultTtlInSeconds() != null) {
            extension.put("authorizerResultTtlInSeconds", authorizer.authorizerResultTtlInSeconds());
        }
        extension.put("enableSimpleResponses", authorizer.enableSimpleResponses());
    }

    private static void addList(ObjectNode owner, String name, List<String> texts) {
        if (!texts.isEmpty()) {
            texts.forEach(owner.putArray(name)::add);
        }
    }
}
