package dev.gatehouse.definition.openapi;

import dev.gatehouse.definition.openapi.Shape.Any;
import dev.gatehouse.definition.openapi.Shape.Flag;
import dev.gatehouse.definition.openapi.Shape.MapOf;
import dev.gatehouse.definition.openapi.Shape.OneOf;
import dev.gatehouse.definition.openapi.Shape.Properties;
import dev.gatehouse.definition.openapi.Shape.Scalar;
import dev.gatehouse.definition.openapi.Shape.Unsupported;
import dev.gatehouse.definition.openapi.Shape.WholeNumber;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The extensions of API Gateway as HTTP APIs take them, each with all of its properties.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-swagger-extensions.html">OpenAPI
 *     extensions for API Gateway</a>
 */
final class HttpApiExtensions {

    /** Extensions that only REST APIs have. */
    static final List<String> OF_REST_APIS = List.of(
            "api-key-source",
            "binary-media-types",
            "documentation",
            "gateway-responses",
            "minimum-compression-size",
            "policy",
            "request-validator",
            "request-validators");

    /** Properties of integrations that only REST APIs have. */
    private static final List<String> OF_REST_INTEGRATIONS = List.of(
            "requestTemplates",
            "passthroughBehavior",
            "contentHandling",
            "cacheNamespace",
            "cacheKeyParameters",
            "responses",
            "responseTransferMode",
            "integrationTarget");

    private static final Shape SCALAR = new Scalar();
    private static final Shape TEXTS = new MapOf(SCALAR);
    private static final Shape REST_API_ONLY =
            new Unsupported("belongs to REST APIs, and API Gateway ignores it on an HTTP API");

    private HttpApiExtensions() {}

    /** The shapes by name, in alphabetical order. */
    static Map<String, Shape> all() {
        Map<String, Shape> all = new TreeMap<>();
        Shape integration = integration();
        all.put(Extensions.INTEGRATION, integration);
        all.put(Extensions.PREFIX + "integrations", new MapOf(integration));
        all.put(Extensions.ANY_METHOD, new Any());
        all.put(Extensions.AUTH, new Properties(Map.of("type", new OneOf(List.of("NONE", "AWS_IAM")))));
        all.put(Extensions.AUTH_TYPE, SCALAR);
        all.put(Extensions.AUTHORIZER, authorizer());
        all.put(Extensions.PREFIX + "cors", cors());
        all.put(Extensions.PREFIX + "tag-value", SCALAR);
        all.put(Extensions.PREFIX + "importexport-version", SCALAR);
        all.put(
                Extensions.PREFIX + "endpoint-configuration",
                new Properties(Map.of("disableExecuteApiEndpoint", new Flag(), "vpcEndpointIds", REST_API_ONLY)));
        OF_REST_APIS.forEach(name -> all.put(Extensions.PREFIX + name, REST_API_ONLY));
        return all;
    }

    private static Shape integration() {
        Map<String, Shape> properties = new LinkedHashMap<>();
        properties.put("$ref", SCALAR);
        properties.put("type", new OneOf(List.of("aws_proxy", "http_proxy")));
        properties.put("httpMethod", SCALAR);
        properties.put("uri", SCALAR);
        properties.put("credentials", SCALAR);
        properties.put("description", SCALAR);
        properties.put("connectionType", new OneOf(List.of("INTERNET", "VPC_LINK")));
        properties.put("connectionId", SCALAR);
        properties.put("timeoutInMillis", new WholeNumber());
        properties.put(
                "tlsConfig",
                new Properties(Map.of("serverNameToVerify", SCALAR, "insecureSkipVerification", REST_API_ONLY)));
        properties.put("payloadFormatVersion", new OneOf(List.of("1.0", "1", "2.0", "2")));
        properties.put("integrationSubtype", SCALAR);
        properties.put("requestParameters", TEXTS);
        properties.put("responseParameters", new MapOf(TEXTS));
        OF_REST_INTEGRATIONS.forEach(name -> properties.put(name, REST_API_ONLY));
        return new Properties(properties);
    }

    private static Shape authorizer() {
        return new Properties(Map.of(
                "type", new OneOf(List.of("request", "jwt")),
                "authorizerUri", SCALAR,
                "authorizerCredentials", SCALAR,
                "identitySource", new Any(),
                "identityValidationExpression", REST_API_ONLY,
                "authorizerResultTtlInSeconds", new WholeNumber(),
                "authorizerPayloadFormatVersion", new OneOf(List.of("1.0", "1", "2.0", "2")),
                "enableSimpleResponses", new Flag(),
                "jwtConfiguration", new Properties(Map.of("issuer", SCALAR, "audience", new Any()))));
    }

    private static Shape cors() {
        return new Properties(Map.of(
                "allowOrigins", new Any(),
                "allowMethods", new Any(),
                "allowHeaders", new Any(),
                "exposeHeaders", new Any(),
                "allowCredentials", new Flag(),
                "maxAge", new WholeNumber()));
    }
}
