package dev.gatehouse.definition.openapi;

import dev.gatehouse.definition.openapi.Shape.Flag;
import dev.gatehouse.definition.openapi.Shape.ListOf;
import dev.gatehouse.definition.openapi.Shape.MapOf;
import dev.gatehouse.definition.openapi.Shape.OneOf;
import dev.gatehouse.definition.openapi.Shape.Properties;
import dev.gatehouse.definition.openapi.Shape.Scalar;
import dev.gatehouse.definition.openapi.Shape.Unsupported;
import dev.gatehouse.definition.openapi.Shape.WholeNumber;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The properties of {@code x-amazon-apigateway-integration}. */
final class IntegrationShape {

    private static final Shape SCALAR = new Scalar();
    private static final Shape TEXTS = new MapOf(SCALAR);
    private static final Shape CONTENT_HANDLING = new OneOf(List.of("CONVERT_TO_BINARY", "CONVERT_TO_TEXT"));

    private IntegrationShape() {}

    static Shape shape() {
        Map<String, Shape> properties = new LinkedHashMap<>();
        addEndpoint(properties);
        properties.put("requestParameters", TEXTS);
        properties.put("requestTemplates", TEXTS);
        properties.put("passthroughBehavior", new OneOf(List.of("when_no_match", "when_no_templates", "never")));
        properties.put("contentHandling", CONTENT_HANDLING);
        properties.put("cacheNamespace", SCALAR);
        properties.put("cacheKeyParameters", new ListOf(SCALAR));
        properties.put("responses", new MapOf(response()));
        return new Properties(properties);
    }

    private static void addEndpoint(Map<String, Shape> properties) {
        properties.put("type", new OneOf(List.of("mock", "http", "http_proxy", "aws", "aws_proxy")));
        properties.put("httpMethod", SCALAR);
        properties.put("uri", SCALAR);
        properties.put("credentials", SCALAR);
        properties.put("connectionType", new OneOf(List.of("INTERNET", "VPC_LINK")));
        properties.put("connectionId", SCALAR);
        properties.put("timeoutInMillis", new WholeNumber());
        properties.put("tlsConfig", new Properties(Map.of("insecureSkipVerification", new Flag())));
        // REST APIs have only the one format, which tools that write for both kinds of API name all the same
        properties.put("payloadFormatVersion", new OneOf(List.of("1.0", "1")));
        properties.put("responseTransferMode", new OneOf(List.of("BUFFERED")));
        properties.put("integrationTarget", new Unsupported("names a load balancer, which is not supported"));
        properties.put(
                "integrationSubtype",
                new Unsupported("belongs to HTTP APIs, and API Gateway ignores it on a REST API"));
    }

    private static Shape response() {
        return new Properties(Map.of(
                "statusCode", SCALAR,
                "responseParameters", TEXTS,
                "responseTemplates", TEXTS,
                "contentHandling", CONTENT_HANDLING));
    }
}
