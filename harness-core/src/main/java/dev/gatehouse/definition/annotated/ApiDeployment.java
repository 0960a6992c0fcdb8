package dev.gatehouse.definition.annotated;

import dev.gatehouse.control.ControlPlane;
import dev.gatehouse.control.error.ControlException;
import dev.gatehouse.control.request.CreateDeploymentRequest;
import dev.gatehouse.control.request.CreateDocumentationPartRequest;
import dev.gatehouse.control.request.CreateModelRequest;
import dev.gatehouse.control.request.CreateRequestValidatorRequest;
import dev.gatehouse.control.request.CreateResourceRequest;
import dev.gatehouse.control.request.CreateRestApiRequest;
import dev.gatehouse.control.request.EndpointConfigurationInput;
import dev.gatehouse.control.request.PutGatewayResponseRequest;
import dev.gatehouse.definition.DefinedFunction;
import dev.gatehouse.definition.DefinitionException;
import dev.gatehouse.definition.DefinitionOptions;
import dev.gatehouse.definition.DeployedDefinition;
import dev.gatehouse.definition.DeployedStage;
import dev.gatehouse.definition.Origin;
import dev.gatehouse.definition.Origins;
import dev.gatehouse.definition.Problem;
import dev.gatehouse.model.rest.DocumentationPartLocation;
import dev.gatehouse.model.rest.ElementAddress;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Issues the operations that make an annotated API, in the order in which AWS wants them. */
final class ApiDeployment {

    private static final Duration LAMBDA_TIMEOUT = Duration.ofSeconds(3);

    private final ControlPlane control;
    private final Elements elements;
    private final RestApi api;
    private final Templates templates;
    private final Map<String, String> resourceIds = new LinkedHashMap<>();
    private final Map<Validate, String> validatorIds = new LinkedHashMap<>();
    private final Map<ElementAddress, Origin> places = new LinkedHashMap<>();

    ApiDeployment(ControlPlane control, Elements elements, RestApi api) {
        this.control = control;
        this.elements = elements;
        this.api = api;
        this.templates = new Templates(elements);
    }

    DeployedDefinition deploy(List<DefinedMethod> methods, Schemas schemas, DefinitionOptions options) {
        String apiId = at(elements.origin(), this::createApi);
        places.put(ElementAddress.api(), elements.origin());
        models(apiId, schemas);
        gatewayResponses(apiId);
        MethodDeployment deployment = new MethodDeployment(control, templates, places);
        for (DefinedMethod method : methods) {
            at(method.origin(), () -> {
                String resourceId = resource(apiId, method.path());
                deployment.put(new MethodDeployment.Target(apiId, resourceId, validator(apiId, method)), method);
                document(
                        apiId,
                        "METHOD",
                        method.path(),
                        method.http().verb(),
                        method.java().getAnnotation(Documentation.class));
                return resourceId;
            });
        }
        document(apiId, "API", null, null, elements.type().getAnnotation(Documentation.class));
        String stage = options.stage() == null ? api.stage() : options.stage();
        at(elements.origin(), () -> deployStage(apiId, stage));
        return new DeployedDefinition(
                List.of(new DeployedStage(apiId, stage)),
                new Origins(places),
                List.of(),
                functionNames(methods),
                functions(methods));
    }

    /** Runs an operation; what AWS would refuse becomes a problem of the element that asked for it. */
    private static <T> T at(Origin origin, Supplier<T> operation) {
        try {
            return operation.get();
        } catch (ControlException e) {
            throw new DefinitionException(new Problem(
                    origin, "API Gateway refuses this: " + e.getMessage(), "Change the annotation that says so."));
        }
    }

    private String createApi() {
        String name = api.name().isEmpty() ? elements.type().getSimpleName() : api.name();
        String apiId = control.restApis()
                .createRestApi(CreateRestApiRequest.of(name)
                        .description(Texts.orNull(api.description()))
                        .endpointConfiguration(new EndpointConfigurationInput(
                                List.of(api.endpoint().name()), null, null))
                        .apiKeySource(api.apiKeySource().name())
                        .binaryMediaTypes(List.of(api.binaryMediaTypes()))
                        .minimumCompressionSize(api.minimumCompressionSize() < 0 ? null : api.minimumCompressionSize())
                        .disableExecuteApiEndpoint(api.disableExecuteApiEndpoint())
                        .policy(Texts.orNull(api.policy()))
                        .build())
                .id();
        resourceIds.put(
                "/",
                control.restApis()
                        .getRestApi(new dev.gatehouse.control.request.GetRestApiRequest(apiId))
                        .rootResourceId());
        return apiId;
    }

    private void models(String apiId, Schemas schemas) {
        TypeSchema reader = new TypeSchema("https://apigateway.amazonaws.com/restapis/" + apiId + "/models/");
        schemas.names().forEach((type, name) -> {
            Model model = type.getAnnotation(Model.class);
            String description = model == null ? "" : model.description();
            String contentType = model == null ? "application/json" : model.contentType();
            places.put(ElementAddress.model(name), elements.origin(type));
            at(elements.origin(type), () -> control.models()
                    .createModel(new CreateModelRequest(
                            apiId, name, Texts.orNull(description), reader.of(type), contentType)));
        });
    }

    private void gatewayResponses(String apiId) {
        for (GatewayResponse response : elements.type().getAnnotationsByType(GatewayResponse.class)) {
            places.put(ElementAddress.gatewayResponse(response.type()), elements.origin());
            at(elements.origin(), () -> control.gatewayResponses()
                    .putGatewayResponse(new PutGatewayResponseRequest(
                            apiId,
                            response.type().name(),
                            response.status() == 0 ? null : Integer.toString(response.status()),
                            Texts.parameters(List.of(response.headers())),
                            templates.byContentType(
                                    response.template(), List.of(response.templates()), elements.origin()))));
        }
    }

    /** The id of the path's resource, made with those above it where they are not there yet. */
    private String resource(String apiId, String path) {
        String known = resourceIds.get(path);
        if (known != null) {
            return known;
        }
        int slash = path.lastIndexOf('/');
        String parent = resource(apiId, slash == 0 ? "/" : path.substring(0, slash));
        String id = control.resources()
                .createResource(new CreateResourceRequest(apiId, parent, path.substring(slash + 1)))
                .id();
        resourceIds.put(path, id);
        return id;
    }

    private @Nullable String validator(String apiId, DefinedMethod method) {
        Validate validate = method.http().validate();
        if (validate == Validate.NOTHING) {
            return null;
        }
        return validatorIds.computeIfAbsent(validate, v -> control.requestValidators()
                .createRequestValidator(new CreateRequestValidatorRequest(
                        apiId,
                        v.name().toLowerCase(java.util.Locale.ROOT),
                        v != Validate.PARAMETERS,
                        v != Validate.BODY))
                .id());
    }

    private void document(
            String apiId,
            String type,
            @Nullable String path,
            @Nullable String method,
            @Nullable Documentation documentation) {
        if (documentation != null) {
            String properties = com.fasterxml.jackson.databind.node.JsonNodeFactory.instance
                    .objectNode()
                    .put("description", documentation.value())
                    .toString();
            control.documentationParts()
                    .createDocumentationPart(new CreateDocumentationPartRequest(
                            apiId, new DocumentationPartLocation(type, path, method, null, null), properties));
        }
    }

    private String deployStage(String apiId, String stage) {
        Map<String, String> variables = new LinkedHashMap<>();
        for (StageVariable variable : elements.type().getAnnotationsByType(StageVariable.class)) {
            variables.put(variable.name(), variable.value());
        }
        return control.deployments()
                .createDeployment(CreateDeploymentRequest.of(apiId)
                        .stageName(stage)
                        .variables(variables.isEmpty() ? null : variables)
                        .build())
                .id();
    }

    private static Map<String, String> functionNames(List<DefinedMethod> methods) {
        Map<String, String> names = new LinkedHashMap<>();
        handlers(methods).forEach(handler -> {
            names.put(handler.getName(), Texts.functionName(handler));
            names.put(handler.getSimpleName(), Texts.functionName(handler));
        });
        return names;
    }

    private List<DefinedFunction> functions(List<DefinedMethod> methods) {
        return handlers(methods).stream()
                .map(handler -> new DefinedFunction(
                        Texts.functionName(handler), handler.getName(), LAMBDA_TIMEOUT, elements.origin(handler)))
                .toList();
    }

    private static Set<Class<?>> handlers(List<DefinedMethod> methods) {
        Set<Class<?>> handlers = new LinkedHashSet<>();
        for (DefinedMethod method : methods) {
            Class<?> handler = method.integration().handler();
            if (handler != null) {
                handlers.add(handler);
            }
        }
        return handlers;
    }
}
