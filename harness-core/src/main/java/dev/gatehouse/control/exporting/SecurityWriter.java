package dev.gatehouse.control.exporting;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.model.rest.ApiSnapshot;
import dev.gatehouse.model.rest.Authorizer;
import dev.gatehouse.model.rest.Method;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes who may call a method, and the security schemes that this takes. */
final class SecurityWriter {

    private static final String AUTH_TYPE = "x-amazon-apigateway-authtype";

    private final ApiSnapshot api;
    private final Extensions extensions;
    private final Documentation documentation;
    private final Map<String, ObjectNode> schemes = new LinkedHashMap<>();

    SecurityWriter(ApiSnapshot api, Extensions extensions, Documentation documentation) {
        this.api = api;
        this.extensions = extensions;
        this.documentation = documentation;
    }

    /** Each requirement stands alone in the list, although AWS asks for all of them. */
    void use(ObjectNode operation, Method method) {
        ArrayNode security = JsonNodeFactory.instance.arrayNode();
        @Nullable String authorizerId = method.authorizerId();
        @Nullable
        Authorizer authorizer = authorizerId == null ? null : api.authorizers().get(authorizerId);
        if (method.authorizationType().equals("AWS_IAM")) {
            schemes.computeIfAbsent("sigv4", name -> signature());
            security.addObject().putArray("sigv4");
        } else if (authorizer != null) {
            schemes.computeIfAbsent(authorizer.name(), name -> scheme(authorizer));
            ArrayNode scopes = security.addObject().putArray(authorizer.name());
            method.authorizationScopes().forEach(scopes::add);
        }
        if (method.apiKeyRequired()) {
            schemes.computeIfAbsent("api_key", name -> key("x-api-key", "header"));
            security.addObject().putArray("api_key");
        }
        if (!security.isEmpty()) {
            operation.set("security", security);
        }
    }

    void write(ObjectNode owner, String name) {
        if (extensions.authorizers()) {
            // Those that no method uses are a part of the API too.
            api.authorizers()
                    .values()
                    .forEach(authorizer -> schemes.computeIfAbsent(authorizer.name(), any -> scheme(authorizer)));
        }
        if (!schemes.isEmpty()) {
            ObjectNode written = owner.putObject(name);
            schemes.forEach(written::set);
        }
    }

    /** AWS's name for it is an extension, but without it the scheme would be an API key that is called Authorization. */
    private ObjectNode signature() {
        ObjectNode scheme = key("Authorization", "header");
        scheme.put(AUTH_TYPE, "awsSigv4");
        return scheme;
    }

    private ObjectNode scheme(Authorizer authorizer) {
        IdentityName identity = IdentityName.of(authorizer.identitySource());
        ObjectNode scheme = key(identity.name(), identity.in());
        documentation
                .exact(DocumentedEntity.AUTHORIZER, "/", authorizer.name())
                .ifPresent(said -> Documentation.into(scheme, said, DocumentedEntity.AUTHORIZER));
        if (extensions.authorizers()) {
            scheme.put(AUTH_TYPE, authType(authorizer));
            AuthorizerWriter.write(scheme.putObject("x-amazon-apigateway-authorizer"), authorizer);
        }
        return scheme;
    }

    private static String authType(Authorizer authorizer) {
        @Nullable String given = authorizer.authType();
        if (given != null) {
            return given;
        }
        return switch (authorizer.type()) {
            case COGNITO_USER_POOLS -> "cognito_user_pools";
            case TOKEN, REQUEST -> "custom";
        };
    }

    private static ObjectNode key(String name, String in) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("type", "apiKey")
                .put("name", name)
                .put("in", in);
    }
}
