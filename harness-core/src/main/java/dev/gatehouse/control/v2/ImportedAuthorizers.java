package dev.gatehouse.control.v2;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gatehouse.control.state.AccountState;
import dev.gatehouse.control.state.V2ApiState;
import dev.gatehouse.model.v2.Authorizer;
import dev.gatehouse.model.v2.AuthorizerType;
import dev.gatehouse.model.v2.JwtConfiguration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes authorizers of security schemes with {@code x-amazon-apigateway-authorizer}.
 *
 * @param account where ids come from
 * @param api the API
 * @param warnings what was passed over
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-swagger-extensions-authorizer.html">The
 *     extension</a>
 */
record ImportedAuthorizers(AccountState account, V2ApiState api, List<String> warnings) {

    private static final String EXTENSION = "x-amazon-apigateway-authorizer";

    /** The ids by the names of the schemes. */
    Map<String, String> read(JsonNode document) {
        Map<String, String> ids = new LinkedHashMap<>();
        document.path("components").path("securitySchemes").properties().forEach(scheme -> {
            JsonNode extension = scheme.getValue().path(EXTENSION);
            if (extension.isObject()) {
                add(scheme.getKey(), extension, ids);
            }
        });
        return ids;
    }

    private void add(String name, JsonNode extension, Map<String, String> ids) {
        String type = extension.path("type").asText().toUpperCase(Locale.ROOT);
        if (!type.equals("JWT") && !type.equals("REQUEST")) {
            warnings.add("Unable to create authorizer '" + name
                    + "': HTTP APIs have JWT and REQUEST authorizers only, not " + type + ". Ignoring.");
            return;
        }
        String id = account.ids().shortId(api.authorizers()::containsKey);
        Authorizer authorizer = new AuthorizerChecks(
                        api.api().protocolType(), authorizer(id, name, AuthorizerType.valueOf(type), extension))
                .check();
        api.authorizers().put(id, authorizer);
        ids.put(name, id);
    }

    private static Authorizer authorizer(String id, String name, AuthorizerType type, JsonNode extension) {
        boolean jwt = type == AuthorizerType.JWT;
        JsonNode ttl = extension.path("authorizerResultTtlInSeconds");
        return new Authorizer(
                id,
                name,
                type,
                Part.text(extension, "authorizerUri"),
                Part.text(extension, "authorizerCredentials"),
                jwt ? null : Part.version(extension, "authorizerPayloadFormatVersion"),
                jwt || ttl.isMissingNode() ? null : Integer.valueOf(ttl.asInt()),
                extension.path("enableSimpleResponses").asBoolean(),
                Part.texts(extension, "identitySource"),
                Part.text(extension, "identityValidationExpression"),
                configuration(extension.path("jwtConfiguration")));
    }

    private static @Nullable JwtConfiguration configuration(JsonNode given) {
        return given.isObject()
                ? new JwtConfiguration(Part.texts(given, "audience"), Part.text(given, "issuer"))
                : null;
    }
}
