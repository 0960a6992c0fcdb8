package dev.gatehouse.flow;

import dev.gatehouse.model.rest.ApiKeySource;
import dev.gatehouse.model.rest.ApiSnapshot;
import dev.gatehouse.model.rest.Authorizer;
import dev.gatehouse.model.rest.ConnectionType;
import dev.gatehouse.model.rest.EndpointConfiguration;
import dev.gatehouse.model.rest.EndpointType;
import dev.gatehouse.model.rest.GatewayResponse;
import dev.gatehouse.model.rest.GatewayResponseType;
import dev.gatehouse.model.rest.Integration;
import dev.gatehouse.model.rest.IntegrationResponse;
import dev.gatehouse.model.rest.IntegrationType;
import dev.gatehouse.model.rest.Method;
import dev.gatehouse.model.rest.MethodResponse;
import dev.gatehouse.model.rest.Model;
import dev.gatehouse.model.rest.PassthroughBehavior;
import dev.gatehouse.model.rest.RequestValidator;
import dev.gatehouse.model.rest.Resource;
import dev.gatehouse.model.rest.RestApi;
import dev.gatehouse.model.rest.Stage;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Builds small APIs for tests of the flow. */
public final class TestApi {

    public static final Instant SOME_TIME = Instant.parse("2026-03-04T05:06:07Z");
    public static final MethodSpec MOCK = new MethodSpec("NONE", null, false, null, Map.of(), Map.of(), true);

    private final Map<String, Resource> resources = new LinkedHashMap<>();
    private final Map<String, Model> models = new LinkedHashMap<>();
    private final Map<String, Authorizer> authorizers = new LinkedHashMap<>();
    private final Map<String, RequestValidator> validators = new LinkedHashMap<>();
    private final Map<GatewayResponseType, GatewayResponse> responses = new EnumMap<>(GatewayResponseType.class);

    public record MethodSpec(
            String authorizationType,
            String authorizerId,
            boolean apiKeyRequired,
            String validatorId,
            Map<String, Boolean> parameters,
            Map<String, String> models,
            boolean integrated) {

        public MethodSpec authorized(String type, String id) {
            return new MethodSpec(type, id, apiKeyRequired, validatorId, parameters, models, integrated);
        }

        public MethodSpec withApiKey() {
            return new MethodSpec(authorizationType, authorizerId, true, validatorId, parameters, models, integrated);
        }

        public MethodSpec validated(String validator, Map<String, Boolean> params, Map<String, String> bodies) {
            return new MethodSpec(
                    authorizationType, authorizerId, apiKeyRequired, validator, params, bodies, integrated);
        }

        public MethodSpec withoutIntegration() {
            return new MethodSpec(
                    authorizationType, authorizerId, apiKeyRequired, validatorId, parameters, models, false);
        }
    }

    public TestApi method(String httpMethod, String path, MethodSpec spec) {
        Resource known = resources.get(path);
        Map<String, Method> methods = new LinkedHashMap<>(known == null ? Map.of() : known.resourceMethods());
        methods.put(httpMethod, method(httpMethod, spec));
        resources.put(path, new Resource("res" + path.length(), null, null, path, methods));
        return this;
    }

    public TestApi model(String name, String schema) {
        models.put(name, new Model("m" + name, name, null, schema, "application/json"));
        return this;
    }

    public TestApi validator(String id, boolean body, boolean parameters) {
        validators.put(id, new RequestValidator(id, id, body, parameters));
        return this;
    }

    public TestApi authorizer(Authorizer authorizer) {
        authorizers.put(authorizer.id(), authorizer);
        return this;
    }

    public TestApi response(
            GatewayResponseType type, String status, Map<String, String> parameters, Map<String, String> templates) {
        responses.put(type, new GatewayResponse(type, status, parameters, templates, false));
        return this;
    }

    public ApiSnapshot snapshot() {
        return new ApiSnapshot(api(), resources, models, validators, authorizers, responses, List.of());
    }

    public static RestApi api() {
        return new RestApi(
                "abcdefghij",
                "pets",
                null,
                null,
                SOME_TIME,
                "root000000",
                new EndpointConfiguration(List.of(EndpointType.EDGE), List.of(), null),
                ApiKeySource.HEADER,
                List.of(),
                null,
                null,
                false,
                Map.of());
    }

    public static Stage stage(String name, Map<String, String> variables) {
        return new Stage(
                name, "dep123", null, null, false, null, null, Map.of(), variables, null, null, null, false, null,
                Map.of(), SOME_TIME, SOME_TIME);
    }

    private static Method method(String httpMethod, MethodSpec spec) {
        return new Method(
                httpMethod,
                spec.authorizationType(),
                spec.authorizerId(),
                List.of(),
                spec.apiKeyRequired(),
                null,
                spec.validatorId(),
                spec.parameters(),
                spec.models(),
                Map.of("200", new MethodResponse("200", Map.of(), Map.of())),
                spec.integrated() ? mock() : null);
    }

    private static Integration mock() {
        return new Integration(
                IntegrationType.MOCK,
                null,
                null,
                ConnectionType.INTERNET,
                null,
                null,
                Map.of(),
                Map.of("application/json", "{\"statusCode\": 200}"),
                PassthroughBehavior.WHEN_NO_MATCH,
                null,
                29_000,
                null,
                List.of(),
                null,
                Map.of(
                        "200",
                        new IntegrationResponse(
                                "200",
                                null,
                                Map.of(),
                                Map.of("application/json", "{\"path\": \"$context.path\"}"),
                                null)));
    }
}
