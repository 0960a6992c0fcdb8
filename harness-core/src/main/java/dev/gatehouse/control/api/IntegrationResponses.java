package dev.gatehouse.control.api;

import dev.gatehouse.control.error.Validation;
import dev.gatehouse.control.patch.PatchRules;
import dev.gatehouse.control.request.DeleteIntegrationResponseRequest;
import dev.gatehouse.control.request.GetIntegrationResponseRequest;
import dev.gatehouse.control.request.PutIntegrationResponseRequest;
import dev.gatehouse.control.request.UpdateIntegrationResponseRequest;
import dev.gatehouse.control.state.AccountState;
import dev.gatehouse.control.state.ApiState;
import dev.gatehouse.model.rest.ContentHandling;
import dev.gatehouse.model.rest.Integration;
import dev.gatehouse.model.rest.IntegrationResponse;
import dev.gatehouse.model.rest.Method;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Operations on integration responses. */
public final class IntegrationResponses {

    private final AccountState account;

    /** Operations on the state. */
    public IntegrationResponses(AccountState account) {
        this.account = account;
    }

    /** AWS's {@code PutIntegrationResponse}: one that was there before is replaced. */
    public IntegrationResponse putIntegrationResponse(PutIntegrationResponseRequest request) {
        new Validation()
                .oneOf(
                        request.contentHandling(),
                        "putIntegrationResponseInput.contentHandling",
                        "[CONVERT_TO_BINARY, CONVERT_TO_TEXT]")
                .matches(request.statusCode(), "statusCode", MethodResponses.STATUS_CODE)
                .check();
        return account.inApi(request.restApiId(), Elements::noResource, api -> {
            Method method = Elements.method(api, request.resourceId(), request.httpMethod());
            IntegrationResponse response = responseOf(request);
            store(api, request.resourceId(), method, response);
            noteEmpty(api, request);
            return response;
        });
    }

    private static IntegrationResponse responseOf(PutIntegrationResponseRequest request) {
        return new IntegrationResponse(
                request.statusCode(),
                request.selectionPattern(),
                Given.map(request.responseParameters()),
                Given.texts(request.responseTemplates()),
                request.contentHandling() == null ? null : ContentHandling.valueOf(request.contentHandling()));
    }

    private static void noteEmpty(ApiState api, PutIntegrationResponseRequest request) {
        Map<String, @Nullable Object> given = new HashMap<>();
        given.put("responseParameters", request.responseParameters());
        given.put("responseTemplates", request.responseTemplates());
        api.givenEmpty().put(element(request.resourceId(), request.httpMethod(), request.statusCode()), given);
    }

    /** AWS's {@code GetIntegrationResponse}. */
    public IntegrationResponse getIntegrationResponse(GetIntegrationResponseRequest request) {
        return account.inApi(
                request.restApiId(),
                Elements::noResource,
                api -> find(Elements.method(api, request.resourceId(), request.httpMethod()), request.statusCode()));
    }

    /** AWS's {@code UpdateIntegrationResponse}. */
    public IntegrationResponse updateIntegrationResponse(UpdateIntegrationResponseRequest request) {
        PatchRules.validate("updateIntegrationResponseInput", request.patchOperations())
                .matches(request.statusCode(), "statusCode", MethodResponses.STATUS_CODE)
                .check();
        return account.inApi(request.restApiId(), Elements::noResource, api -> {
            Method method = Elements.method(api, request.resourceId(), request.httpMethod());
            IntegrationResponse changed = MethodPatches.INTEGRATION_RESPONSE.apply(
                    find(method, request.statusCode()), IntegrationResponse.class, request.patchOperations());
            store(api, request.resourceId(), method, changed);
            api.givenEmpty().forget(element(request.resourceId(), request.httpMethod(), request.statusCode()));
            return changed;
        });
    }

    /** AWS's {@code DeleteIntegrationResponse}. */
    public void deleteIntegrationResponse(DeleteIntegrationResponseRequest request) {
        account.inApi(request.restApiId(), Elements::noResource, api -> {
            Method method = Elements.method(api, request.resourceId(), request.httpMethod());
            IntegrationResponse response = find(method, request.statusCode());
            Map<String, IntegrationResponse> left =
                    new LinkedHashMap<>(Elements.integration(method).integrationResponses());
            left.remove(request.statusCode());
            put(api, request.resourceId(), method, left);
            return response;
        });
    }

    private static IntegrationResponse find(Method method, String statusCode) {
        return Optional.ofNullable(
                        Elements.integration(method).integrationResponses().get(statusCode))
                .orElseThrow(Elements::noStatusCode);
    }

    private static void store(ApiState api, String resourceId, Method method, IntegrationResponse response) {
        MappingNames.check(response.responseParameters().keySet(), MappingNames.INTEGRATION_RESPONSE);
        MappingNames.checkContentTypes(response.responseTemplates().keySet());
        DeclaredParameters.check(method, response);
        Map<String, IntegrationResponse> responses =
                new LinkedHashMap<>(Elements.integration(method).integrationResponses());
        responses.put(response.statusCode(), response);
        put(api, resourceId, method, responses);
    }

    private static void put(
            ApiState api, String resourceId, Method method, Map<String, IntegrationResponse> responses) {
        Integration old = Elements.integration(method);
        Integration changed = new Integration(
                old.type(),
                old.httpMethod(),
                old.uri(),
                old.connectionType(),
                old.connectionId(),
                old.credentials(),
                old.requestParameters(),
                old.requestTemplates(),
                old.passthroughBehavior(),
                old.contentHandling(),
                old.timeoutInMillis(),
                old.cacheNamespace(),
                old.cacheKeyParameters(),
                old.tlsConfig(),
                responses);
        Elements.put(api, resourceId, Elements.withIntegration(method, changed));
    }

    private static String element(String resourceId, String httpMethod, String statusCode) {
        return resourceId + "/" + httpMethod + "/integration/" + statusCode;
    }
}
