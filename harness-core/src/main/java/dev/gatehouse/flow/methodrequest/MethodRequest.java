package dev.gatehouse.flow.methodrequest;

import dev.gatehouse.flow.exchange.ApiKeyUse;
import dev.gatehouse.flow.exchange.Authorization;
import dev.gatehouse.flow.exchange.AuthorizedRequest;
import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.flow.exchange.Reason;
import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.flow.exchange.RoutedRequest;
import dev.gatehouse.flow.methodrequest.apikey.ApiKeyCheck;
import dev.gatehouse.flow.methodrequest.authorization.MethodAuthorization;
import dev.gatehouse.flow.methodrequest.decompression.RequestDecompression;
import dev.gatehouse.flow.methodrequest.validation.RequestValidation;
import dev.gatehouse.flow.problem.Problems;
import dev.gatehouse.model.rest.ApiSnapshot;
import dev.gatehouse.model.rest.ElementAddress;
import dev.gatehouse.model.rest.Method;
import org.jspecify.annotations.Nullable;

/** The method request of one method, set up at deployment. */
public final class MethodRequest {

    private static final ApiKeyUse TEST_KEY = new ApiKeyUse("test-invoke-api-key-id", "test-invoke-api-key", null);

    private final MethodAuthorization authorization;
    private final ApiKeyCheck apiKey;
    private final RequestValidation validation;

    private MethodRequest(MethodAuthorization authorization, ApiKeyCheck apiKey, RequestValidation validation) {
        this.authorization = authorization;
        this.apiKey = apiKey;
        this.validation = validation;
    }

    /** Sets up the sub-steps; an unknown authorizer, validator or model is a problem. */
    public static MethodRequest compile(Method method, ElementAddress address, ApiChecks api, Problems problems) {
        ApiSnapshot snapshot = api.snapshot();
        return new MethodRequest(
                MethodAuthorization.compile(method, address, snapshot, api.policy(), problems),
                ApiKeyCheck.compile(method, snapshot.api()),
                RequestValidation.compile(method, address, snapshot, api.schemas(), problems));
    }

    /**
     * Lets the request through.
     *
     * @throws dev.gatehouse.flow.exchange.GatewayFault if a sub-step refuses it
     */
    public AuthorizedRequest apply(RoutedRequest request, Guards guards, Reasons why) {
        Authorization caller = authorization.authorize(
                request, guards.authorizers(), guards.credentials(), guards.vpcEndpoints(), why);
        @Nullable ApiKeyUse key = apiKey.check(request, caller, guards.apiKeys(), why);
        AuthorizedRequest authorized = new AuthorizedRequest(request, caller, key);
        try {
            guards.throttles().admit(authorized, why);
            RoutedRequest plain = RequestDecompression.of(request, why);
            validation.validate(plain, why);
            return new AuthorizedRequest(plain, caller, key);
        } catch (GatewayFault fault) {
            throw fault.withCaller(authorized);
        }
    }

    /**
     * Lets a test invocation through: AWS asks neither authorizers nor throttles, and makes up a key.
     *
     * @throws dev.gatehouse.flow.exchange.GatewayFault if the request is not valid
     */
    public AuthorizedRequest applyToTest(RoutedRequest request, Reasons why) {
        why.add(new Reason.Authorized("NONE", "test invocations need no authorization"));
        validation.validate(request, why);
        return new AuthorizedRequest(request, new Authorization.None(), TEST_KEY);
    }

    /** Whether the caller may have a kept answer of the stage's cache replaced, where that needs authorization. */
    public boolean mayInvalidateCache(AuthorizedRequest request, Guards guards) {
        return authorization.mayInvalidateCache(request, guards.credentials());
    }
}
