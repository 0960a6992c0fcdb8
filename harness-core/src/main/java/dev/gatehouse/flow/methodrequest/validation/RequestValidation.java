package dev.gatehouse.flow.methodrequest.validation;

import dev.gatehouse.flow.exchange.Reason;
import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.flow.exchange.RoutedRequest;
import dev.gatehouse.flow.problem.Problems;
import dev.gatehouse.model.rest.ApiSnapshot;
import dev.gatehouse.model.rest.ElementAddress;
import dev.gatehouse.model.rest.Method;
import dev.gatehouse.model.rest.RequestValidator;
import org.jspecify.annotations.Nullable;

/** What of one method's requests is validated. */
public final class RequestValidation {

    private final @Nullable RequiredParameters parameters;
    private final @Nullable BodyValidation body;
    private final Reason skipped;

    private RequestValidation(@Nullable RequiredParameters parameters, @Nullable BodyValidation body, Reason skipped) {
        this.parameters = parameters;
        this.body = body;
        this.skipped = skipped;
    }

    /** Sets up the validation of one method; an unknown validator or model is a problem. */
    public static RequestValidation compile(
            Method method, ElementAddress address, ApiSnapshot snapshot, ModelSchemas schemas, Problems problems) {
        BodyValidation body = BodyValidation.compile(method, address, schemas, problems);
        String id = method.requestValidatorId();
        if (id == null || id.isEmpty()) {
            return nothing("the method has no request validator");
        }
        RequestValidator validator = snapshot.requestValidators().get(id);
        if (validator == null) {
            problems.add(address.child("requestValidatorId"), "the API has no request validator with id " + id);
            return nothing("the API has no request validator with id " + id);
        }
        return new RequestValidation(
                validator.validateRequestParameters() ? RequiredParameters.of(method) : null,
                validator.validateRequestBody() ? body : null,
                new Reason.ValidationSkipped(
                        "validator " + name(validator) + " validates neither body nor parameters"));
    }

    /**
     * Validates a request: parameters first, then the body.
     *
     * @throws dev.gatehouse.flow.exchange.GatewayFault if it is not valid
     */
    public void validate(RoutedRequest request, Reasons why) {
        if (parameters == null && body == null) {
            why.add(skipped);
        }
        if (parameters != null) {
            parameters.validate(request, why);
        }
        if (body != null) {
            body.validate(request.incoming().http(), why);
        }
    }

    private static RequestValidation nothing(String because) {
        return new RequestValidation(null, null, new Reason.ValidationSkipped(because));
    }

    private static String name(RequestValidator validator) {
        return validator.name() == null ? validator.id() : validator.name();
    }
}
