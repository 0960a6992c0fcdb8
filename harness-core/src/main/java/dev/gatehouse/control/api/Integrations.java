package dev.gatehouse.control.api;

import dev.gatehouse.control.error.Validation;
import dev.gatehouse.control.patch.PatchRules;
import dev.gatehouse.control.request.DeleteIntegrationRequest;
import dev.gatehouse.control.request.GetIntegrationRequest;
import dev.gatehouse.control.request.PutIntegrationRequest;
import dev.gatehouse.control.request.UpdateIntegrationRequest;
import dev.gatehouse.control.state.AccountState;
import dev.gatehouse.control.state.ApiState;
import dev.gatehouse.model.rest.ConnectionType;
import dev.gatehouse.model.rest.ContentHandling;
import dev.gatehouse.model.rest.Integration;
import dev.gatehouse.model.rest.IntegrationType;
import dev.gatehouse.model.rest.Method;
import dev.gatehouse.model.rest.PassthroughBehavior;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Operations on integrations. */
public final class Integrations {

    private static final int DEFAULT_TIMEOUT_MILLIS = 29_000;

    private final AccountState account;

    /** Operations on the state. */
    public Integrations(AccountState account) {
        this.account = account;
    }

    /** AWS's {@code PutIntegration}: an integration that was there before is replaced. */
    public Integration putIntegration(PutIntegrationRequest request) {
        validate(request);
        return account.inApi(request.restApiId(), Elements::noResource, api -> {
            Method method = Elements.method(api, request.resourceId(), request.httpMethod());
            Integration integration = integrationOf(request);
            IntegrationChecks.check(integration, request.integrationHttpMethod());
            DeclaredParameters.check(method, integration);
            CacheSettings.checkKeys(method, integration);
            Elements.put(api, request.resourceId(), Elements.withIntegration(method, integration));
            noteEmpty(api, request);
            return integration;
        });
    }

    private static void validate(PutIntegrationRequest request) {
        new Validation()
                .oneOf(request.type(), "putIntegrationInput.type", "[HTTP, MOCK, AWS_PROXY, HTTP_PROXY, AWS]")
                .oneOf(request.connectionType(), "putIntegrationInput.connectionType", "[INTERNET, VPC_LINK]")
                .oneOf(
                        request.contentHandling(),
                        "putIntegrationInput.contentHandling",
                        "[CONVERT_TO_BINARY, CONVERT_TO_TEXT]")
                .check();
        IntegrationChecks.checkPassthrough(request.passthroughBehavior());
    }

    private static void noteEmpty(ApiState api, PutIntegrationRequest request) {
        Map<String, @Nullable Object> given = new HashMap<>();
        given.put("requestParameters", request.requestParameters());
        given.put("requestTemplates", request.requestTemplates());
        api.givenEmpty().put(element(request.resourceId(), request.httpMethod()), given);
    }

    private static Integration integrationOf(PutIntegrationRequest request) {
        IntegrationType type = IntegrationType.valueOf(request.type());
        @Nullable String namespace = request.cacheNamespace();
        @Nullable Integer timeout = request.timeoutInMillis();
        return new Integration(
                type,
                type == IntegrationType.MOCK ? null : request.integrationHttpMethod(),
                Given.notEmpty(request.uri()),
                request.connectionType() == null
                        ? ConnectionType.INTERNET
                        : ConnectionType.valueOf(request.connectionType()),
                request.connectionId(),
                request.credentials(),
                Given.map(request.requestParameters()),
                Given.texts(request.requestTemplates()),
                passthrough(request.passthroughBehavior()),
                request.contentHandling() == null ? null : ContentHandling.valueOf(request.contentHandling()),
                timeout == null ? DEFAULT_TIMEOUT_MILLIS : timeout,
                namespace == null ? request.resourceId() : namespace,
                Given.list(request.cacheKeyParameters()),
                request.tlsConfig(),
                Map.of());
    }

    private static PassthroughBehavior passthrough(@Nullable String given) {
        return given == null || given.isEmpty()
                ? PassthroughBehavior.WHEN_NO_MATCH
                : PassthroughBehavior.valueOf(given.toUpperCase(Locale.ROOT));
    }

    /** AWS's {@code GetIntegration}. */
    public Integration getIntegration(GetIntegrationRequest request) {
        return account.inApi(
                request.restApiId(),
                Elements::noResource,
                api -> Elements.integration(Elements.method(api, request.resourceId(), request.httpMethod())));
    }

    /** AWS's {@code UpdateIntegration}. */
    public Integration updateIntegration(UpdateIntegrationRequest request) {
        PatchRules.validate("updateIntegrationInput", request.patchOperations()).check();
        return account.inApi(request.restApiId(), Elements::noResource, api -> {
            Method method = Elements.method(api, request.resourceId(), request.httpMethod());
            Integration old = Elements.integration(method);
            Integration changed = MethodPatches.INTEGRATION.apply(old, Integration.class, request.patchOperations());
            IntegrationChecks.check(changed, changed.httpMethod());
            DeclaredParameters.check(method, changed);
            if (!changed.cacheKeyParameters().equals(old.cacheKeyParameters())) {
                CacheSettings.checkKeys(method, changed);
            }
            Elements.put(api, request.resourceId(), Elements.withIntegration(method, changed));
            api.givenEmpty().forget(element(request.resourceId(), request.httpMethod()));
            return changed;
        });
    }

    /** AWS's {@code DeleteIntegration}. */
    public void deleteIntegration(DeleteIntegrationRequest request) {
        account.inApi(request.restApiId(), Elements::noResource, api -> {
            Method method = Elements.method(api, request.resourceId(), request.httpMethod());
            Integration integration = Elements.integration(method);
            Elements.put(api, request.resourceId(), Elements.withIntegration(method, null));
            return integration;
        });
    }

    private static String element(String resourceId, String httpMethod) {
        return resourceId + "/" + httpMethod + "/integration";
    }
}
