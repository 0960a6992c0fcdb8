package dev.gatehouse.definition.cloudformation.sam;

import dev.gatehouse.definition.Origin;
import dev.gatehouse.definition.source.SourceMember;
import dev.gatehouse.definition.source.SourceNode;
import dev.gatehouse.definition.source.SourceObject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A method of a REST API that a function asks for.
 *
 * @param function the function
 * @param name the name of the event
 * @param origin where that is written
 * @param properties its properties
 * @see <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-function-api.html">
 *     Api</a>
 */
record ApiEvent(SamFunction function, String name, Origin origin, SourceObject properties) {

    static final Set<String> PROPERTIES =
            Set.of("Auth", "Method", "Path", "RequestModel", "RequestParameters", "RestApiId", "TimeoutInMillis");
    static final Set<String> AUTH = Set.of("ApiKeyRequired", "AuthorizationScopes", "Authorizer", "InvokeRole");

    private static final String ANY_METHOD = "x-amazon-apigateway-any-method";

    static ApiEvent of(SamFunction function, SourceMember event) {
        SourceObject body = event.value() instanceof SourceObject object
                ? object
                : new SourceObject(event.nameOrigin(), null, Map.of());
        return new ApiEvent(function, event.name(), event.nameOrigin(), Nodes.object(body, "Properties"));
    }

    String path() {
        return String.valueOf(Nodes.text(properties, "Path"));
    }

    /** As a document names it. */
    String operation() {
        String method = String.valueOf(Nodes.text(properties, "Method")).toLowerCase(Locale.ROOT);
        return method.equals("any") ? ANY_METHOD : method;
    }

    SourceObject auth() {
        return Nodes.object(properties, "Auth");
    }

    List<SourceNode> scopes() {
        return Nodes.items(auth(), "AuthorizationScopes");
    }

    /** The operation with its integration. */
    SourceObject operation(SourceObject security, @Nullable SourceNode credentials) {
        SourceObject integration = ObjectBuilder.at(origin)
                .put("type", "aws_proxy")
                .put("httpMethod", "POST")
                .put("uri", function.invocationUri(origin))
                .copy(properties, "TimeoutInMillis", "timeoutInMillis")
                .putIfPresent("credentials", credentials)
                .build();
        return ObjectBuilder.of(security)
                .put("responses", ObjectBuilder.at(origin).build())
                .put("x-amazon-apigateway-integration", integration)
                .build();
    }

    /** What lets the API invoke the function. */
    SourceMember permission(String api) {
        SamResource resource = function.resource();
        String method = operation().equals(ANY_METHOD) ? "*" : operation().toUpperCase(Locale.ROOT);
        String path = path().replaceAll("(.)/$", "$1").replaceAll("\\{[^}]*}", "*");
        return resource.companion(
                resource.logicalId() + name + "Permission",
                SamPermission.TYPE,
                SamPermission.of(
                        origin, function.reference(origin), Nodes.reference(origin, api), "*/" + method + path));
    }
}
