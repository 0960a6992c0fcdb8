package dev.gatehouse.definition.openapi;

import dev.gatehouse.definition.openapi.Shape.Any;
import dev.gatehouse.definition.openapi.Shape.Flag;
import dev.gatehouse.definition.openapi.Shape.ListOf;
import dev.gatehouse.definition.openapi.Shape.MapOf;
import dev.gatehouse.definition.openapi.Shape.OneOf;
import dev.gatehouse.definition.openapi.Shape.Properties;
import dev.gatehouse.definition.openapi.Shape.Scalar;
import dev.gatehouse.definition.openapi.Shape.Unsupported;
import dev.gatehouse.definition.openapi.Shape.WholeNumber;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The extensions of API Gateway, each with all of its properties.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-swagger-extensions.html">OpenAPI
 *     extensions for API Gateway</a>
 */
final class Extensions {

    static final String PREFIX = "x-amazon-apigateway-";
    static final String INTEGRATION = PREFIX + "integration";
    static final String ANY_METHOD = PREFIX + "any-method";
    static final String AUTHORIZER = PREFIX + "authorizer";
    static final String AUTH_TYPE = PREFIX + "authtype";
    static final String AUTH = PREFIX + "auth";
    static final String REQUEST_VALIDATOR = PREFIX + "request-validator";
    static final String REQUEST_VALIDATORS = PREFIX + "request-validators";

    private static final Shape SCALAR = new Scalar();
    private static final Shape TEXTS = new MapOf(SCALAR);
    private static final Shape LIST = new ListOf(SCALAR);
    private static final Shape HTTP_API_ONLY = new Unsupported(
            "belongs to HTTP APIs, and API Gateway ignores it on a REST API",
            "Remove it, or make an HTTP API of the document by @GatewayTest(httpApi = ...) or"
                    + " OpenApiDefinition.asHttpApi().");

    private Extensions() {}

    /** The shapes by name, in alphabetical order. */
    static Map<String, Shape> all() {
        Map<String, Shape> all = new TreeMap<>();
        all.put(INTEGRATION, IntegrationShape.shape());
        all.put(ANY_METHOD, new Any());
        all.put(REQUEST_VALIDATOR, SCALAR);
        all.put(
                REQUEST_VALIDATORS,
                new MapOf(new Properties(
                        Map.of("validateRequestBody", new Flag(), "validateRequestParameters", new Flag()))));
        addSecurity(all);
        addSettings(all);
        addOthers(all);
        return all;
    }

    private static void addSecurity(Map<String, Shape> all) {
        all.put(AUTH, new Properties(Map.of("type", new OneOf(List.of("NONE", "AWS_IAM")))));
        all.put(AUTH_TYPE, SCALAR);
        all.put(
                AUTHORIZER,
                new Properties(Map.of(
                        "type", new OneOf(List.of("token", "request", "cognito_user_pools")),
                        "authorizerUri", SCALAR,
                        "authorizerCredentials", SCALAR,
                        "identitySource", SCALAR,
                        "identityValidationExpression", SCALAR,
                        "authorizerResultTtlInSeconds", new WholeNumber(),
                        "providerARNs", LIST)));
        all.put(PREFIX + "api-key-source", new OneOf(List.of("HEADER", "AUTHORIZER")));
        all.put(PREFIX + "policy", new Any());
    }

    private static void addSettings(Map<String, Shape> all) {
        all.put(PREFIX + "binary-media-types", LIST);
        all.put(PREFIX + "minimum-compression-size", new WholeNumber());
        all.put(
                PREFIX + "endpoint-configuration",
                new Properties(Map.of(
                        "vpcEndpointIds", LIST,
                        "disableExecuteApiEndpoint", new Flag(),
                        "ipAddressType", new OneOf(List.of("ipv4", "dualstack")))));
        all.put(
                PREFIX + "gateway-responses",
                new MapOf(new Properties(
                        Map.of("statusCode", SCALAR, "responseParameters", TEXTS, "responseTemplates", TEXTS))));
    }

    private static void addOthers(Map<String, Shape> all) {
        Shape location = new Properties(
                Map.of("type", SCALAR, "path", SCALAR, "method", SCALAR, "statusCode", SCALAR, "name", SCALAR));
        all.put(
                PREFIX + "documentation",
                new Properties(Map.of(
                        "version", SCALAR,
                        "createdDate", SCALAR,
                        "documentationParts",
                                new ListOf(new Properties(Map.of("location", location, "properties", new Any()))))));
        for (String name : DocumentKind.OF_HTTP_APIS) {
            all.put(PREFIX + name, HTTP_API_ONLY);
        }
    }
}
