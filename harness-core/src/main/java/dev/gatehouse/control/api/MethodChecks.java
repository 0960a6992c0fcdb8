package dev.gatehouse.control.api;

import dev.gatehouse.control.error.ControlException;
import dev.gatehouse.control.state.ApiState;
import dev.gatehouse.model.rest.Method;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What must be true of a method before it is stored: the things that it names must exist. */
final class MethodChecks {

    private static final Set<String> WITH_AUTHORIZER = Set.of("CUSTOM", "COGNITO_USER_POOLS");
    private static final Set<String> WITHOUT_AUTHORIZER = Set.of("NONE", "AWS_IAM");

    private static final List<String> HTTP_METHODS =
            List.of("GET", "PUT", "POST", "DELETE", "PATCH", "OPTIONS", "HEAD", "ANY");

    private MethodChecks() {}

    static void checkHttpMethod(String httpMethod) {
        if (!HTTP_METHODS.contains(httpMethod)) {
            throw ControlException.badRequest(
                    "Invalid HttpMethod specified. Valid options are " + String.join(",", HTTP_METHODS));
        }
    }

    static void check(ApiState api, Method method) {
        checkAuthorization(api, method.authorizationType(), method.authorizerId());
        @Nullable String validator = method.requestValidatorId();
        if (validator != null && !api.requestValidators().containsKey(validator)) {
            throw ControlException.badRequest("Invalid Request Validator identifier specified");
        }
        MappingNames.checkModels(api, method.requestModels().values());
        MappingNames.check(method.requestParameters().keySet(), MappingNames.METHOD_REQUEST);
        MappingNames.checkUnique(method.requestParameters().keySet());
    }

    private static void checkAuthorization(ApiState api, String type, @Nullable String authorizerId) {
        if (WITHOUT_AUTHORIZER.contains(type)) {
            return;
        }
        if (!WITH_AUTHORIZER.contains(type)) {
            throw ControlException.badRequest("Invalid authorization type specified: " + type
                    + ". Valid options are NONE, AWS_IAM, CUSTOM, COGNITO_USER_POOLS");
        }
        if (authorizerId == null || !api.authorizers().containsKey(authorizerId)) {
            throw ControlException.badRequest(
                    "Invalid authorizer ID specified. Setting the authorization type to CUSTOM"
                            + " or COGNITO_USER_POOLS requires a valid authorizer.");
        }
    }
}
