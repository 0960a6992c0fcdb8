package dev.gatehouse.flow.exchange;

import dev.gatehouse.model.rest.ApiKeySource;
import dev.gatehouse.model.rest.ConnectionType;
import dev.gatehouse.model.rest.ContentHandling;
import dev.gatehouse.model.rest.EndpointConfiguration;
import dev.gatehouse.model.rest.EndpointType;
import dev.gatehouse.model.rest.Integration;
import dev.gatehouse.model.rest.IntegrationResponse;
import dev.gatehouse.model.rest.IntegrationType;
import dev.gatehouse.model.rest.Method;
import dev.gatehouse.model.rest.MethodResponse;
import dev.gatehouse.model.rest.PassthroughBehavior;
import dev.gatehouse.model.rest.Resource;
import dev.gatehouse.model.rest.RestApi;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A method for tests, put together piece by piece. */
public final class TestMethod {

    public static final String LAMBDA_URI = "arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/"
            + "arn:aws:lambda:us-east-1:000000000000:function:back/invocations";

    private final IntegrationType type;
    private @Nullable String uri;
    private @Nullable String httpMethod = "POST";
    private PassthroughBehavior passthrough = PassthroughBehavior.WHEN_NO_MATCH;
    private @Nullable ContentHandling contentHandling;
    private List<String> binaryMediaTypes = List.of();
    private final Map<String, String> parameters = new LinkedHashMap<>();
    private final Map<String, String> templates = new LinkedHashMap<>();
    private final Map<String, IntegrationResponse> responses = new LinkedHashMap<>();
    private final Map<String, MethodResponse> declared = new LinkedHashMap<>();

    private TestMethod(IntegrationType type) {
        this.type = type;
    }

    public static TestMethod of(IntegrationType type) {
        TestMethod method = new TestMethod(type);
        if (type == IntegrationType.AWS || type == IntegrationType.AWS_PROXY) {
            method.uri = LAMBDA_URI;
        } else if (type != IntegrationType.MOCK) {
            method.uri = "http://backend.example.com";
        }
        return method;
    }

    public TestMethod uri(String value) {
        this.uri = value;
        return this;
    }

    public TestMethod httpMethod(String value) {
        this.httpMethod = value;
        return this;
    }

    public TestMethod passthrough(PassthroughBehavior value) {
        this.passthrough = value;
        return this;
    }

    public TestMethod contentHandling(ContentHandling value) {
        this.contentHandling = value;
        return this;
    }

    public TestMethod binary(String... types) {
        this.binaryMediaTypes = List.of(types);
        return this;
    }

    public TestMethod parameter(String target, String source) {
        parameters.put("integration.request." + target, source);
        return this;
    }

    public TestMethod template(String contentType, String source) {
        templates.put(contentType, source);
        return this;
    }

    public TestMethod response(String status, @Nullable String pattern) {
        return response(new IntegrationResponse(status, pattern, Map.of(), Map.of(), null));
    }

    public TestMethod response(IntegrationResponse response) {
        responses.put(response.statusCode(), response);
        Map<String, Boolean> headers = new TreeMap<>();
        response.responseParameters().keySet().forEach(name -> headers.put(name, false));
        declared.put(response.statusCode(), new MethodResponse(response.statusCode(), headers, Map.of()));
        return this;
    }

    public TestMethod undeclared(String status) {
        declared.remove(status);
        return this;
    }

    public RestApi api() {
        return new RestApi(
                "abcde12345",
                "test",
                null,
                null,
                Instant.EPOCH,
                "root",
                new EndpointConfiguration(List.of(EndpointType.REGIONAL), List.of(), null),
                ApiKeySource.HEADER,
                binaryMediaTypes,
                null,
                null,
                false,
                Map.of());
    }

    public Resource resource(Method method) {
        return new Resource("res123", "root", "{proxy+}", "/{proxy+}", Map.of(method.httpMethod(), method));
    }

    public Method method() {
        Integration integration = new Integration(
                type,
                httpMethod,
                uri,
                ConnectionType.INTERNET,
                null,
                null,
                parameters,
                templates,
                passthrough,
                contentHandling,
                29_000,
                null,
                List.of(),
                null,
                responses);
        return new Method("ANY", "NONE", null, List.of(), false, null, null, Map.of(), Map.of(), declared, integration);
    }
}
