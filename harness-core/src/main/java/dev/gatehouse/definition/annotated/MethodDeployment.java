package dev.gatehouse.definition.annotated;

import dev.gatehouse.control.ControlPlane;
import dev.gatehouse.control.request.PutIntegrationRequest;
import dev.gatehouse.control.request.PutIntegrationResponseRequest;
import dev.gatehouse.control.request.PutMethodRequest;
import dev.gatehouse.control.request.PutMethodResponseRequest;
import dev.gatehouse.definition.annotated.IntegrationSpec.Url;
import dev.gatehouse.model.rest.ConnectionType;
import dev.gatehouse.model.rest.TlsConfig;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Issues the operations that make one method with its integration and its answers.
 *
 * @param control the account
 * @param target where the method is put
 * @param method what is put there
 */
record MethodDeployment(ControlPlane control, Target target, DefinedMethod method) {

    /** The API, the resource, the validator that the method uses, and who lets requests in. */
    record Target(String apiId, String resourceId, @Nullable String validatorId, AuthorizerDeployment.Access access) {}

    void put() {
        control.methods().putMethod(methodRequest());
        DeclaredResponse.of(method).forEach((status, response) -> control.methodResponses()
                .putMethodResponse(new PutMethodResponseRequest(
                        target.apiId(), target.resourceId(), verb(), status, response.headers(), response.models())));
        control.integrations().putIntegration(integration());
        method.responses().forEach(response -> control.integrationResponses()
                .putIntegrationResponse(integrationResponse(response)));
    }

    private String verb() {
        return method.http().verb();
    }

    private PutMethodRequest methodRequest() {
        HttpSpec http = method.http();
        Map<String, Boolean> parameters = new LinkedHashMap<>();
        method.parameters().forEach(parameter -> parameters.put(parameter.expression(), parameter.required()));
        Map<String, String> models = new LinkedHashMap<>();
        RequestModels.of(method).forEach((contentType, model) -> models.put(contentType, Schemas.name(model)));
        return PutMethodRequest.of(
                        target.apiId(),
                        target.resourceId(),
                        verb(),
                        target.access().authorizationType())
                .authorizerId(target.access().authorizerId())
                .authorizationScopes(target.access().scopes())
                .apiKeyRequired(http.apiKeyRequired())
                .operationName(http.operationName().isEmpty() ? method.java().getName() : http.operationName())
                .requestParameters(parameters)
                .requestModels(models)
                .requestValidatorId(target.validatorId())
                .build();
    }

    private PutIntegrationRequest integration() {
        IntegrationSpec integration = method.integration();
        IntegrationSpec.Request request = integration.request();
        CalledEndpoint endpoint = new CalledEndpoint(integration, control.location());
        PutIntegrationRequest.Builder builder = PutIntegrationRequest.of(
                        target.apiId(),
                        target.resourceId(),
                        verb(),
                        integration.type().name())
                .integrationHttpMethod(endpoint.httpMethod(verb()))
                .uri(endpoint.uri())
                .credentials(endpoint.credentials())
                .requestParameters(endpoint.requestParameters())
                .requestTemplates(Templates.texts(method.requestTemplates()))
                .passthroughBehavior(request.passthrough().name())
                .contentHandling(Texts.orNull(request.contentHandling()))
                .cacheNamespace(cacheNamespace())
                .cacheKeyParameters(cacheKeys())
                .timeoutInMillis(integration.timeout());
        if (integration.endpoint() instanceof Url url) {
            connect(url, builder);
        }
        return builder.build();
    }

    private static void connect(Url url, PutIntegrationRequest.Builder builder) {
        if (!url.vpcLink().isEmpty()) {
            builder.connectionType(ConnectionType.VPC_LINK.name()).connectionId(url.vpcLink());
        }
        if (url.tls().insecure()) {
            builder.tlsConfig(new TlsConfig(true));
        }
    }

    private @Nullable String cacheNamespace() {
        Caching caching = method.java().getAnnotation(Caching.class);
        return caching == null ? null : Texts.orNull(caching.cacheNamespace());
    }

    private List<String> cacheKeys() {
        return method.parameters().stream()
                .filter(DefinedParameter::cacheKey)
                .map(DefinedParameter::expression)
                .toList();
    }

    private PutIntegrationResponseRequest integrationResponse(DefinedResponse response) {
        IntegrationResponse annotation = response.annotation();
        return PutIntegrationResponseRequest.of(target.apiId(), target.resourceId(), verb(), response.status())
                .selectionPattern(Texts.orNull(annotation.selectionPattern()))
                .responseParameters(Texts.parameters(List.of(annotation.headers())))
                .responseTemplates(Templates.texts(response.templates()))
                .contentHandling(Texts.orNull(annotation.contentHandling()))
                .build();
    }
}
