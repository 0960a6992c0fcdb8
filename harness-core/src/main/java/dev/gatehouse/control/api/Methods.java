package dev.gatehouse.control.api;

import dev.gatehouse.control.error.ControlException;
import dev.gatehouse.control.patch.PatchRules;
import dev.gatehouse.control.request.DeleteMethodRequest;
import dev.gatehouse.control.request.GetMethodRequest;
import dev.gatehouse.control.request.PutMethodRequest;
import dev.gatehouse.control.request.UpdateMethodRequest;
import dev.gatehouse.control.state.AccountState;
import dev.gatehouse.control.state.ApiState;
import dev.gatehouse.model.rest.Method;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Operations on methods. */
public final class Methods {

    private final AccountState account;

    /** Operations on the state. */
    public Methods(AccountState account) {
        this.account = account;
    }

    /** AWS's {@code PutMethod}. */
    public Method putMethod(PutMethodRequest request) {
        return account.inApi(request.restApiId(), Elements::noResource, api -> {
            Method method = methodOf(request);
            boolean taken = Elements.resource(api, request.resourceId())
                    .resourceMethods()
                    .containsKey(method.httpMethod());
            MethodChecks.checkHttpMethod(method.httpMethod());
            MethodChecks.check(api, method);
            if (taken) {
                throw ControlException.conflict("Method already exists for this resource");
            }
            Elements.put(api, request.resourceId(), method);
            noteEmpty(api, request);
            return method;
        });
    }

    private static void noteEmpty(ApiState api, PutMethodRequest request) {
        Map<String, @Nullable Object> given = new HashMap<>();
        given.put("requestParameters", request.requestParameters());
        given.put("requestModels", request.requestModels());
        api.givenEmpty().put(request.resourceId() + "/" + request.httpMethod(), given);
    }

    private static Method methodOf(PutMethodRequest request) {
        return new Method(
                request.httpMethod(),
                request.authorizationType().toUpperCase(Locale.ROOT),
                Given.notEmpty(request.authorizerId()),
                Given.list(request.authorizationScopes()),
                Given.flag(request.apiKeyRequired()),
                Given.notEmpty(request.operationName()),
                Given.notEmpty(request.requestValidatorId()),
                Given.map(request.requestParameters()),
                Given.map(request.requestModels()),
                Map.of(),
                null);
    }

    /** AWS's {@code GetMethod}. */
    public Method getMethod(GetMethodRequest request) {
        return account.inApi(
                request.restApiId(),
                Elements::noResource,
                api -> Elements.method(api, request.resourceId(), request.httpMethod()));
    }

    /** AWS's {@code UpdateMethod}. */
    public Method updateMethod(UpdateMethodRequest request) {
        PatchRules.validate("updateMethodInput", request.patchOperations()).check();
        return account.inApi(request.restApiId(), Elements::noResource, api -> {
            Method old = Elements.method(api, request.resourceId(), request.httpMethod());
            Method changed = MethodPatches.METHOD.apply(old, Method.class, request.patchOperations());
            MethodChecks.check(api, changed);
            Elements.put(api, request.resourceId(), changed);
            api.givenEmpty().forget(request.resourceId() + "/" + request.httpMethod());
            return changed;
        });
    }

    /** AWS's {@code DeleteMethod}. */
    public void deleteMethod(DeleteMethodRequest request) {
        account.inApi(request.restApiId(), Elements::noResource, api -> {
            Method method = Elements.method(api, request.resourceId(), request.httpMethod());
            Elements.removeMethod(api, request.resourceId(), request.httpMethod());
            return method;
        });
    }
}
