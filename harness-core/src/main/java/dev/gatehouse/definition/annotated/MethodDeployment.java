package dev.gatehouse.definition.annotated;

import dev.gatehouse.control.ControlPlane;
import dev.gatehouse.control.request.PutIntegrationRequest;
import dev.gatehouse.control.request.PutIntegrationResponseRequest;
import dev.gatehouse.control.request.PutMethodRequest;
import dev.gatehouse.control.request.PutMethodResponseRequest;
import dev.gatehouse.definition.Origin;
import dev.gatehouse.model.rest.ElementAddress;
import dev.gatehouse.model.rest.IntegrationType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Issues the operations that make one method with its integration and its answers. */
record MethodDeployment(ControlPlane control, Templates templates, Map<ElementAddress, Origin> places) {

    private static final Pattern PATH_PARAMETER = Pattern.compile("\\{([^}+]+)\\+?}");

    /** Where a method is put: the API, the resource, and the validator that it uses. */
    record Target(String apiId, String resourceId, @Nullable String validatorId) {}

    void put(Target target, DefinedMethod method) {
        places.put(ElementAddress.method(method.http().verb(), method.path()), method.origin());
        control.methods().putMethod(method(target, method));
        putResponses(target, method);
        control.integrations().putIntegration(integration(target, method));
        for (IntegrationResponse response : method.responses()) {
            control.integrationResponses().putIntegrationResponse(integrationResponse(target, method, response));
        }
    }

    private static PutMethodRequest method(Target target, DefinedMethod method) {
        HttpSpec http = method.http();
        Map<String, String> models = new LinkedHashMap<>();
        method.requestModels().forEach((contentType, model) -> models.put(contentType, Schemas.name(model)));
        return PutMethodRequest.of(target.apiId(), target.resourceId(), http.verb(), "NONE")
                .apiKeyRequired(http.apiKeyRequired())
                .operationName(http.operationName().isEmpty() ? method.java().getName() : http.operationName())
                .requestParameters(requestParameters(method))
                .requestModels(models)
                .requestValidatorId(target.validatorId())
                .build();
    }

    private static Map<String, Boolean> requestParameters(DefinedMethod method) {
        Map<String, Boolean> parameters = new LinkedHashMap<>();
        Matcher inPath = PATH_PARAMETER.matcher(method.path());
        while (inPath.find()) {
            parameters.put("method.request.path." + inPath.group(1), true);
        }
        for (QueryParameter query : method.java().getAnnotationsByType(QueryParameter.class)) {
            parameters.put("method.request.querystring." + query.name(), query.required());
        }
        for (HeaderParameter header : method.java().getAnnotationsByType(HeaderParameter.class)) {
            parameters.put("method.request.header." + header.name(), header.required());
        }
        return parameters;
    }

    private static List<String> cacheKeys(DefinedMethod method) {
        List<String> keys = new ArrayList<>();
        for (QueryParameter query : method.java().getAnnotationsByType(QueryParameter.class)) {
            if (query.cacheKey()) {
                keys.add("method.request.querystring." + query.name());
            }
        }
        for (HeaderParameter header : method.java().getAnnotationsByType(HeaderParameter.class)) {
            if (header.cacheKey()) {
                keys.add("method.request.header." + header.name());
            }
        }
        return keys;
    }

    /** Declares what the annotations declare, and what integration responses need declared. */
    private void putResponses(Target target, DefinedMethod method) {
        Map<String, DeclaredResponse> declared = new LinkedHashMap<>();
        for (MethodResponse response : method.java().getAnnotationsByType(MethodResponse.class)) {
            declared.computeIfAbsent(Integer.toString(response.status()), s -> new DeclaredResponse())
                    .add(response);
        }
        for (IntegrationResponse response : method.responses()) {
            declared.computeIfAbsent(Integer.toString(response.status()), s -> new DeclaredResponse())
                    .add(response);
        }
        declared.forEach((status, response) -> control.methodResponses()
                .putMethodResponse(new PutMethodResponseRequest(
                        target.apiId(),
                        target.resourceId(),
                        method.http().verb(),
                        status,
                        response.headers(),
                        response.models())));
    }

    private PutIntegrationRequest integration(Target target, DefinedMethod method) {
        IntegrationSpec integration = method.integration();
        IntegrationSpec.Request request = integration.request();
        String own = method.http().verb().equals("ANY") ? "POST" : method.http().verb();
        Map<String, String> parameters = Texts.parameters(request.parameters());
        if (integration.asynchronous()) {
            parameters.put("integration.request.header.X-Amz-Invocation-Type", "'Event'");
        }
        boolean mock = integration.type() == IntegrationType.MOCK;
        return PutIntegrationRequest.of(
                        target.apiId(),
                        target.resourceId(),
                        method.http().verb(),
                        integration.type().name())
                .integrationHttpMethod(
                        mock ? null : integration.httpMethod().isEmpty() ? own : integration.httpMethod())
                .uri(uri(integration))
                .requestParameters(parameters)
                .requestTemplates(templates.byContentType(request.json(), request.templates(), method.origin()))
                .passthroughBehavior(request.passthrough().name())
                .cacheKeyParameters(cacheKeys(method))
                .timeoutInMillis(integration.timeoutMillis())
                .build();
    }

    private @Nullable String uri(IntegrationSpec integration) {
        Class<?> handler = integration.handler();
        if (handler == null) {
            return integration.uri();
        }
        String region = control.location().region();
        return "arn:aws:apigateway:" + region + ":lambda:path/2015-03-31/functions/arn:aws:lambda:" + region + ":"
                + control.location().accountId() + ":function:" + Texts.functionName(handler) + "/invocations";
    }

    private PutIntegrationResponseRequest integrationResponse(
            Target target, DefinedMethod method, IntegrationResponse response) {
        return new PutIntegrationResponseRequest(
                target.apiId(),
                target.resourceId(),
                method.http().verb(),
                Integer.toString(response.status()),
                Texts.orNull(response.selectionPattern()),
                Texts.parameters(List.of(response.headers())),
                templates.byContentType(response.template(), List.of(response.templates()), method.origin()),
                null);
    }
}
