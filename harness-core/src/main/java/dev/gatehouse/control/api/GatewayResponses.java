package dev.gatehouse.control.api;

import static dev.gatehouse.control.patch.PatchRules.ENTRY;

import dev.gatehouse.control.error.ControlException;
import dev.gatehouse.control.error.Validation;
import dev.gatehouse.control.patch.Edit;
import dev.gatehouse.control.patch.Edits;
import dev.gatehouse.control.patch.PatchRules;
import dev.gatehouse.control.patch.RefusalStyle;
import dev.gatehouse.control.request.DeleteGatewayResponseRequest;
import dev.gatehouse.control.request.GetGatewayResponseRequest;
import dev.gatehouse.control.request.GetGatewayResponsesRequest;
import dev.gatehouse.control.request.PutGatewayResponseRequest;
import dev.gatehouse.control.request.UpdateGatewayResponseRequest;
import dev.gatehouse.control.response.Page;
import dev.gatehouse.control.state.AccountState;
import dev.gatehouse.control.state.ApiState;
import dev.gatehouse.control.state.Pages;
import dev.gatehouse.model.rest.GatewayResponse;
import dev.gatehouse.model.rest.GatewayResponseType;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Operations on gateway responses. */
public final class GatewayResponses {

    private static final String TYPES = "[REQUEST_TOO_LARGE, RESOURCE_NOT_FOUND, AUTHORIZER_CONFIGURATION_ERROR,"
            + " MISSING_AUTHENTICATION_TOKEN, BAD_REQUEST_BODY, INVALID_SIGNATURE, INVALID_API_KEY,"
            + " BAD_REQUEST_PARAMETERS, AUTHORIZER_FAILURE, UNAUTHORIZED, INTEGRATION_TIMEOUT, ACCESS_DENIED,"
            + " DEFAULT_4XX, DEFAULT_5XX, WAF_FILTERED, QUOTA_EXCEEDED, THROTTLED, API_CONFIGURATION_ERROR,"
            + " UNSUPPORTED_MEDIA_TYPE, INTEGRATION_FAILURE, EXPIRED_TOKEN]";
    private static final Map<String, String> DEFAULT_TEMPLATES =
            Map.of("application/json", "{\"message\":$context.error.messageString}");
    private static final PatchRules RULES = new PatchRules(RefusalStyle.PATH)
            .with("/statusCode", PatchRules.REPLACE, Edits.text())
            .with("/responseParameters/*", ENTRY, entry("responseParameters", "Invalid parameter name specified"))
            .with("/responseTemplates/*", ENTRY, entry("responseTemplates", "Content-Type specified was not found"));

    private final AccountState account;

    /** Operations on the state. */
    public GatewayResponses(AccountState account) {
        this.account = account;
    }

    /** AWS's {@code PutGatewayResponse}: what is not given is AWS's own. */
    public GatewayResponse putGatewayResponse(PutGatewayResponseRequest request) {
        GatewayResponseType type = type(new Validation(), request.responseType());
        return account.inApi(request.restApiId(), api -> {
            GatewayResponse original = original(type);
            GatewayResponse response = new GatewayResponse(
                    type,
                    request.statusCode() == null ? original.statusCode() : request.statusCode(),
                    Given.map(request.responseParameters()),
                    request.responseTemplates() == null ? DEFAULT_TEMPLATES : Given.texts(request.responseTemplates()),
                    false);
            api.gatewayResponses().put(type, response);
            return response;
        });
    }

    /** AWS's {@code GetGatewayResponse}. */
    public GatewayResponse getGatewayResponse(GetGatewayResponseRequest request) {
        GatewayResponseType type = type(new Validation(), request.responseType());
        return account.inApi(request.restApiId(), api -> current(api, type));
    }

    /** AWS's {@code GetGatewayResponses}: the changed ones and AWS's own. */
    public Page<GatewayResponse> getGatewayResponses(GetGatewayResponsesRequest request) {
        return account.inApi(
                request.restApiId(),
                api -> Pages.of(
                        Arrays.stream(GatewayResponseType.values())
                                .map(type -> current(api, type))
                                .toList(),
                        request.position(),
                        request.limit()));
    }

    /** AWS's {@code UpdateGatewayResponse}. */
    public GatewayResponse updateGatewayResponse(UpdateGatewayResponseRequest request) {
        GatewayResponseType type = type(
                PatchRules.validate("updateGatewayResponseInput", request.patchOperations()), request.responseType());
        return account.inApi(request.restApiId(), api -> {
            GatewayResponse patched = RULES.apply(current(api, type), GatewayResponse.class, request.patchOperations());
            GatewayResponse changed = new GatewayResponse(
                    type, patched.statusCode(), patched.responseParameters(), patched.responseTemplates(), false);
            api.gatewayResponses().put(type, changed);
            return changed;
        });
    }

    /** AWS's {@code DeleteGatewayResponse}: AWS's own is back. */
    public void deleteGatewayResponse(DeleteGatewayResponseRequest request) {
        GatewayResponseType type = type(new Validation(), request.responseType());
        account.inApi(request.restApiId(), api -> {
            if (!api.gatewayResponses().containsKey(type)) {
                throw ControlException.notFound("Gateway response type not defined on api");
            }
            return api.gatewayResponses().remove(type);
        });
    }

    private static Edit entry(String map, String missing) {
        Edit edit = Edits.existing(Edits.textOrEmpty(), missing);
        return (tree, change) -> {
            if (!change.removes() && change.text().isEmpty()) {
                throw ControlException.badRequest("Invalid null or empty value in " + map);
            }
            edit.apply(tree, change);
        };
    }

    private static GatewayResponseType type(Validation validation, String name) {
        validation.oneOf(name, "responseType", TYPES).check();
        return GatewayResponseType.valueOf(name);
    }

    private static GatewayResponse current(ApiState api, GatewayResponseType type) {
        @Nullable GatewayResponse changed = api.gatewayResponses().get(type);
        return changed == null ? original(type) : changed;
    }

    private static GatewayResponse original(GatewayResponseType type) {
        return new GatewayResponse(
                type, type.defaultStatus().map(String::valueOf).orElse(null), Map.of(), DEFAULT_TEMPLATES, true);
    }
}
