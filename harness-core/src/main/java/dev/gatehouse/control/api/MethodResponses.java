package dev.gatehouse.control.api;

import dev.gatehouse.control.error.ControlException;
import dev.gatehouse.control.error.Validation;
import dev.gatehouse.control.patch.PatchRules;
import dev.gatehouse.control.request.DeleteMethodResponseRequest;
import dev.gatehouse.control.request.GetMethodResponseRequest;
import dev.gatehouse.control.request.PutMethodResponseRequest;
import dev.gatehouse.control.request.UpdateMethodResponseRequest;
import dev.gatehouse.control.state.AccountState;
import dev.gatehouse.control.state.ApiState;
import dev.gatehouse.model.rest.Method;
import dev.gatehouse.model.rest.MethodResponse;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Operations on method responses. */
public final class MethodResponses {

    static final String STATUS_CODE = "[1-5]\\d\\d";

    private final AccountState account;

    /** Operations on the state. */
    public MethodResponses(AccountState account) {
        this.account = account;
    }

    /** AWS's {@code PutMethodResponse}. */
    public MethodResponse putMethodResponse(PutMethodResponseRequest request) {
        new Validation()
                .matches(request.statusCode(), "statusCode", STATUS_CODE)
                .check();
        return account.inApi(request.restApiId(), Elements::noResource, api -> {
            Method method = Elements.method(api, request.resourceId(), request.httpMethod());
            if (method.methodResponses().containsKey(request.statusCode())) {
                throw ControlException.conflict("Response already exists for this resource");
            }
            MethodResponse response = new MethodResponse(
                    request.statusCode(), Given.map(request.responseParameters()), Given.map(request.responseModels()));
            store(api, request.resourceId(), method, response);
            noteEmpty(api, request);
            return response;
        });
    }

    private static void noteEmpty(ApiState api, PutMethodResponseRequest request) {
        Map<String, @Nullable Object> given = new HashMap<>();
        given.put("responseParameters", request.responseParameters());
        given.put("responseModels", request.responseModels());
        api.givenEmpty().put(element(request.resourceId(), request.httpMethod(), request.statusCode()), given);
    }

    /** AWS's {@code GetMethodResponse}. */
    public MethodResponse getMethodResponse(GetMethodResponseRequest request) {
        return account.inApi(
                request.restApiId(),
                Elements::noResource,
                api -> find(Elements.method(api, request.resourceId(), request.httpMethod()), request.statusCode()));
    }

    /** AWS's {@code UpdateMethodResponse}. */
    public MethodResponse updateMethodResponse(UpdateMethodResponseRequest request) {
        PatchRules.validate("updateMethodResponseInput", request.patchOperations())
                .matches(request.statusCode(), "statusCode", STATUS_CODE)
                .check();
        return account.inApi(request.restApiId(), Elements::noResource, api -> {
            Method method = Elements.method(api, request.resourceId(), request.httpMethod());
            MethodResponse changed = MethodPatches.METHOD_RESPONSE.apply(
                    find(method, request.statusCode()), MethodResponse.class, request.patchOperations());
            store(api, request.resourceId(), method, changed);
            api.givenEmpty().forget(element(request.resourceId(), request.httpMethod(), request.statusCode()));
            return changed;
        });
    }

    /** AWS's {@code DeleteMethodResponse}. */
    public void deleteMethodResponse(DeleteMethodResponseRequest request) {
        account.inApi(request.restApiId(), Elements::noResource, api -> {
            Method method = Elements.method(api, request.resourceId(), request.httpMethod());
            MethodResponse response = find(method, request.statusCode());
            Map<String, MethodResponse> left = new LinkedHashMap<>(method.methodResponses());
            left.remove(request.statusCode());
            Elements.put(api, request.resourceId(), method.with(left, method.methodIntegration()));
            return response;
        });
    }

    private static void store(ApiState api, String resourceId, Method method, MethodResponse response) {
        MappingNames.checkModels(api, response.responseModels().values());
        MappingNames.check(response.responseParameters().keySet(), MappingNames.METHOD_RESPONSE);
        Map<String, MethodResponse> responses = new LinkedHashMap<>(method.methodResponses());
        responses.put(response.statusCode(), response);
        Elements.put(api, resourceId, method.with(responses, method.methodIntegration()));
    }

    private static MethodResponse find(Method method, String statusCode) {
        return Optional.ofNullable(method.methodResponses().get(statusCode)).orElseThrow(Elements::noStatusCode);
    }

    private static String element(String resourceId, String httpMethod, String statusCode) {
        return resourceId + "/" + httpMethod + "/" + statusCode;
    }
}
