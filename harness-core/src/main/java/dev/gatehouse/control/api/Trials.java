package dev.gatehouse.control.api;

import dev.gatehouse.control.request.TestInvokeAuthorizerRequest;
import dev.gatehouse.control.request.TestInvokeMethodRequest;
import dev.gatehouse.control.response.TestInvokeAuthorizerResponse;
import dev.gatehouse.control.response.TestInvokeMethodResponse;
import dev.gatehouse.control.state.AccountState;
import dev.gatehouse.model.rest.ApiSnapshot;

/** Trial calls of methods that need not be deployed. */
public final class Trials {

    private final AccountState account;

    /** Calls on the state. */
    public Trials(AccountState account) {
        this.account = account;
    }

    /** AWS's {@code TestInvokeMethod}; the call itself is made without holding the API's lock. */
    public TestInvokeMethodResponse testInvokeMethod(TestInvokeMethodRequest request) {
        ApiSnapshot snapshot = account.inApi(request.restApiId(), Elements::noResource, api -> {
            Elements.methodAnswering(api, request.resourceId(), request.httpMethod());
            return api.snapshot();
        });
        return account.ports().tester().testInvokeMethod(snapshot, request);
    }

    /** AWS's {@code TestInvokeAuthorizer}; the call itself is made without holding the API's lock. */
    public TestInvokeAuthorizerResponse testInvokeAuthorizer(TestInvokeAuthorizerRequest request) {
        ApiSnapshot snapshot = account.inApi(request.restApiId(), Authorizers::unknown, api -> {
            Authorizers.find(api, request.authorizerId());
            return api.snapshot();
        });
        return account.ports().tester().testInvokeAuthorizer(snapshot, request);
    }
}
