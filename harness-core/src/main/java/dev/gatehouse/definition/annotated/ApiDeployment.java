package dev.gatehouse.definition.annotated;

import dev.gatehouse.control.ControlPlane;
import dev.gatehouse.control.request.CreateDeploymentRequest;
import dev.gatehouse.control.request.CreateModelRequest;
import dev.gatehouse.control.request.DeleteRestApiRequest;
import dev.gatehouse.control.request.GetRestApiRequest;
import dev.gatehouse.definition.DefinitionException;
import dev.gatehouse.definition.DeployedDefinition;
import dev.gatehouse.definition.DeployedStage;
import dev.gatehouse.definition.Origin;
import java.util.List;
import java.util.Map;

/** Issues the operations that make an annotated API, in the order in which AWS wants them. */
final class ApiDeployment {

    private final ControlPlane control;
    private final DefinedApi api;
    private final Findings findings = new Findings();

    ApiDeployment(ControlPlane control, DefinedApi api) {
        this.control = control;
        this.api = api;
    }

    /**
     * Makes the API and deploys it.
     *
     * @throws DefinitionException if AWS would refuse any of it; there is no API then
     */
    DeployedDefinition deploy(String stageName) {
        Origin origin = api.elements().origin();
        String apiId = findings.attempt(
                        Asked.by(origin, RestApi.class),
                        () -> control.restApis().createRestApi(api.request()).id())
                .orElse("");
        findings.throwIfAny();
        fill(apiId);
        if (findings.count() == 0) {
            // AWS would only say again what is missing
            findings.attempt(
                    Asked.by(origin, RestApi.class, StageVariable.class), () -> createDeployment(apiId, stageName));
            findings.attempt(
                    Asked.by(origin, Caching.class, AccessLog.class, MethodSettings.class, Throttling.class), () -> {
                        CachingDeployment.put(control, api, apiId, stageName);
                        AccessLogs.put(control, api, apiId, stageName);
                        MethodSettingsDeployment.put(control, api, apiId, stageName);
                        ThrottlingDeployment.put(control, api, apiId, stageName);
                        return stageName;
                    });
        }
        if (findings.count() == 0) {
            DeployedStage stage = new DeployedStage(apiId, stageName);
            new UsagePlanDeployment(control, stage).putAll(api.elements(), findings);
            new DomainDeployment(control, ApiKind.REST_API, stage).mapAll(api.elements(), findings);
        }
        if (findings.count() > 0) {
            control.restApis().deleteRestApi(new DeleteRestApiRequest(apiId));
        }
        findings.throwIfAny();
        Handlers handlers = Handlers.of(
                DefinedAuthorizers.of(api.elements()),
                api.methods().stream().map(DefinedMethod::integration).toList());
        return new DeployedDefinition(
                List.of(new DeployedStage(apiId, stageName)),
                new ElementPlaces(api).origins(),
                List.of(),
                handlers.functionNames(),
                handlers.functions());
    }

    private void fill(String apiId) {
        DocumentationDeployment documentation = new DocumentationDeployment(control, apiId, findings);
        models(apiId, documentation);
        for (DefinedGatewayResponse response : api.gatewayResponses()) {
            findings.attempt(Asked.by(api.elements().origin(), GatewayResponse.class), () -> control.gatewayResponses()
                    .putGatewayResponse(response.request(apiId)));
        }
        methods(apiId, documentation);
        documentation.api(api.elements().type(), api.elements().origin());
    }

    private void models(String apiId, DocumentationDeployment documentation) {
        String url = "https://apigateway.amazonaws.com/restapis/" + apiId + "/models/";
        SchemaText text = new SchemaText(inner -> url + Schemas.name(inner), unsupported -> {});
        api.schemas().types().forEach((name, type) -> {
            Model model = type.getAnnotation(Model.class);
            CreateModelRequest request = new CreateModelRequest(
                    apiId,
                    name,
                    model == null ? null : Texts.orNull(model.description()),
                    text.of(type),
                    model == null ? "application/json" : model.contentType());
            Origin origin = api.elements().origin(type);
            findings.attempt(
                    Asked.by(origin, Model.class), () -> control.models().createModel(request));
            documentation.model(type, name, origin);
        });
    }

    private void methods(String apiId, DocumentationDeployment documentation) {
        String rootId =
                control.restApis().getRestApi(new GetRestApiRequest(apiId)).rootResourceId();
        ResourceDeployment resources = new ResourceDeployment(control, apiId, rootId);
        AuthorizerDeployment authorizers = new AuthorizerDeployment(control, apiId, api.elements());
        authorizers.put(DefinedAuthorizers.of(api.elements()), findings);
        ValidatorDeployment validators = new ValidatorDeployment(control, apiId);
        for (DefinedMethod method : api.methods()) {
            findings.attempt(Asked.byAny(method.origin(), method.java()), () -> {
                MethodDeployment.Target target = new MethodDeployment.Target(
                        apiId,
                        resources.id(method.path().text()),
                        validators.id(method.http().validate()),
                        authorizers.access(method));
                new MethodDeployment(control, target, method).put();
                return target;
            });
            documentation.method(method);
        }
    }

    private String createDeployment(String apiId, String stageName) {
        Map<String, String> variables = StageVariables.of(api.elements());
        return control.deployments()
                .createDeployment(CreateDeploymentRequest.of(apiId)
                        .stageName(stageName)
                        .tracingEnabled(api.annotation().tracingEnabled())
                        .variables(variables.isEmpty() ? null : variables)
                        .build())
                .id();
    }
}
