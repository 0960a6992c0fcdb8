package dev.gatehouse.definition.cloudformation.sam;

import dev.gatehouse.definition.Origin;
import dev.gatehouse.definition.source.SourceMember;
import dev.gatehouse.definition.source.SourceNode;
import dev.gatehouse.definition.source.SourceObject;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A route that a function asks for.
 *
 * @param function the function
 * @param name the name of the event
 * @param origin where that is written
 * @param properties its properties
 * @see <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-function-httpapi.html">
 *     HttpApi</a>
 */
record HttpApiEvent(SamFunction function, String name, Origin origin, SourceObject properties) {

    static final Set<String> PROPERTIES =
            Set.of("ApiId", "Auth", "Method", "Path", "PayloadFormatVersion", "RouteSettings", "TimeoutInMillis");

    private static final String DEFAULT_PATH = "$default";
    private static final String ANY_METHOD = "x-amazon-apigateway-any-method";

    static HttpApiEvent of(SamFunction function, SourceMember event) {
        SourceObject body = event.value() instanceof SourceObject object
                ? object
                : new SourceObject(event.nameOrigin(), null, Map.of());
        return new HttpApiEvent(function, event.name(), event.nameOrigin(), Nodes.object(body, "Properties"));
    }

    /** Without a path and a method it takes what no other route does. */
    boolean isDefault() {
        return properties.get("Path") == null && properties.get("Method") == null;
    }

    String path() {
        return isDefault() ? DEFAULT_PATH : String.valueOf(Nodes.text(properties, "Path"));
    }

    /** As a document names it. */
    String operation() {
        String method = isDefault() ? "any" : String.valueOf(Nodes.text(properties, "Method"));
        String lowerCase = method.toLowerCase(Locale.ROOT);
        return lowerCase.equals("any") ? ANY_METHOD : lowerCase;
    }

    /** As stages name it in their settings. */
    String routeKey() {
        if (path().equals(DEFAULT_PATH) || path().equals("/" + DEFAULT_PATH)) {
            return DEFAULT_PATH;
        }
        String method = operation();
        return (method.equals(ANY_METHOD) ? "ANY" : method.toUpperCase(Locale.ROOT)) + " " + path();
    }

    /** The end of the ARN in whose name the function may be invoked. */
    String source() {
        String method = operation().equals(ANY_METHOD) ? "*" : operation().toUpperCase(Locale.ROOT);
        if (path().equals("/" + DEFAULT_PATH)) {
            return "*/" + DEFAULT_PATH;
        }
        String path = path().equals(DEFAULT_PATH) ? "" : path().replaceAll("(.)/$", "$1");
        return "*/" + method + path.replaceAll("\\{[^}]*}", "*");
    }

    /** The operation with its integration, which is not there if the function's condition does not hold. */
    SourceNode operation(@Nullable SourceNode security) {
        ObjectBuilder integration = ObjectBuilder.at(origin)
                .put("type", "aws_proxy")
                .put("httpMethod", "POST")
                .put("payloadFormatVersion", "2.0")
                .put("uri", function.invocationUri(origin))
                .copy(properties, "PayloadFormatVersion", "payloadFormatVersion")
                .copy(properties, "TimeoutInMillis", "timeoutInMillis");
        ObjectBuilder operation = ObjectBuilder.at(origin)
                .put("x-amazon-apigateway-integration", integration.build())
                .putIfPresent("security", security);
        if (path().equals(DEFAULT_PATH)) {
            operation.put("isDefaultRoute", Nodes.flag(origin, true));
        }
        return function.ifThere(operation.build());
    }

    /** What lets the API invoke the function. */
    SourceMember permission(String api) {
        SamResource resource = function.resource();
        return resource.companion(
                resource.logicalId() + name + "Permission",
                SamPermission.TYPE,
                SamPermission.of(origin, function.reference(origin), Nodes.reference(origin, api), source()));
    }

    /** The name of the authorizer that the event asks for; null if it leaves that to the API. */
    @Nullable
    String authorizer() {
        return Nodes.text(Nodes.object(properties, "Auth"), "Authorizer");
    }
}
