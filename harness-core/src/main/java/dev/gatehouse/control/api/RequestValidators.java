package dev.gatehouse.control.api;

import dev.gatehouse.control.error.ControlException;
import dev.gatehouse.control.patch.Edit;
import dev.gatehouse.control.patch.Edits;
import dev.gatehouse.control.patch.PatchRules;
import dev.gatehouse.control.patch.RefusalStyle;
import dev.gatehouse.control.request.CreateRequestValidatorRequest;
import dev.gatehouse.control.request.DeleteRequestValidatorRequest;
import dev.gatehouse.control.request.GetRequestValidatorRequest;
import dev.gatehouse.control.request.GetRequestValidatorsRequest;
import dev.gatehouse.control.request.UpdateRequestValidatorRequest;
import dev.gatehouse.control.response.Page;
import dev.gatehouse.control.state.AccountState;
import dev.gatehouse.control.state.ApiState;
import dev.gatehouse.control.state.Pages;
import dev.gatehouse.model.rest.RequestValidator;
import java.util.Optional;

/** Operations on request validators. */
public final class RequestValidators {

    private static final Edit NAME = (tree, change) -> {
        if (change.text().isBlank()) {
            throw ControlException.badRequest("Request Validator name cannot be blank");
        }
        Edits.text().apply(tree, change);
    };

    private static final PatchRules RULES = new PatchRules(RefusalStyle.LISTING)
            .with("/name", PatchRules.REPLACE, NAME)
            .with("/validateRequestParameters", PatchRules.REPLACE, Edits.flag())
            .with("/validateRequestBody", PatchRules.REPLACE, Edits.flag());

    private final AccountState account;

    /** Operations on the state. */
    public RequestValidators(AccountState account) {
        this.account = account;
    }

    /** AWS's {@code CreateRequestValidator}. */
    public RequestValidator createRequestValidator(CreateRequestValidatorRequest request) {
        // Here an unknown API is a bad request, where other operations answer that it is not found.
        return account.inApi(
                request.restApiId(),
                () -> ControlException.badRequest("Invalid REST API identifier specified"),
                api -> {
                    RequestValidator validator = new RequestValidator(
                            account.ids().shortId(api.requestValidators()::containsKey),
                            Given.notEmpty(request.name()),
                            Given.flag(request.validateRequestBody()),
                            Given.flag(request.validateRequestParameters()));
                    api.requestValidators().put(validator.id(), validator);
                    return validator;
                });
    }

    /** AWS's {@code GetRequestValidator}. */
    public RequestValidator getRequestValidator(GetRequestValidatorRequest request) {
        return account.inApi(
                request.restApiId(), RequestValidators::unknown, api -> find(api, request.requestValidatorId()));
    }

    /** AWS's {@code GetRequestValidators}. */
    public Page<RequestValidator> getRequestValidators(GetRequestValidatorsRequest request) {
        return account.inApi(
                request.restApiId(),
                api -> Pages.of(api.requestValidators().values(), request.position(), request.limit()));
    }

    /** AWS's {@code UpdateRequestValidator}. */
    public RequestValidator updateRequestValidator(UpdateRequestValidatorRequest request) {
        PatchRules.validate("updateRequestValidatorInput", request.patchOperations())
                .check();
        return account.inApi(request.restApiId(), RequestValidators::unknown, api -> {
            RequestValidator changed = RULES.apply(
                    find(api, request.requestValidatorId()), RequestValidator.class, request.patchOperations());
            api.requestValidators().put(changed.id(), changed);
            return changed;
        });
    }

    /** AWS's {@code DeleteRequestValidator}. */
    public void deleteRequestValidator(DeleteRequestValidatorRequest request) {
        account.inApi(request.restApiId(), RequestValidators::unknown, api -> {
            RequestValidator validator = find(api, request.requestValidatorId());
            api.requestValidators().remove(validator.id());
            return validator;
        });
    }

    private static RequestValidator find(ApiState api, String id) {
        return Optional.ofNullable(api.requestValidators().get(id)).orElseThrow(RequestValidators::unknown);
    }

    private static ControlException unknown() {
        return ControlException.notFound("Invalid Request Validator identifier specified");
    }
}
