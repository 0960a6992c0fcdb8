package dev.gatehouse.control.api;

import dev.gatehouse.control.error.ControlException;
import dev.gatehouse.control.state.ApiState;
import dev.gatehouse.model.rest.Authorizer;
import dev.gatehouse.model.rest.AuthorizerType;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * What AWS asks of an authorizer.
 *
 * @param api the API that it belongs to
 * @param authorizer the authorizer
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_CreateAuthorizer.html">CreateAuthorizer</a>
 */
record AuthorizerChecks(ApiState api, Authorizer authorizer) {

    private static final int LONGEST_TTL = 3600;
    private static final Pattern FUNCTION =
            Pattern.compile("arn:[^:]+:apigateway:[^:]*:lambda:path/.+|.*\\$\\{stageVariables\\..+");
    private static final Pattern POOL =
            Pattern.compile("arn:[^:]+:cognito-idp:[^:]+:[^:]*:userpool/.+|.*\\$\\{stageVariables\\..+");
    private static final Pattern HEADER = Pattern.compile("method\\.request\\.header\\.[^\\s,]+");
    private static final Pattern SOURCE =
            Pattern.compile("(method\\.request\\.(multivalue)?(header|querystring)|context|stageVariables)\\.[^\\s,]+");

    /** The authorizer, if there is nothing against it. */
    Authorizer check() {
        checkName();
        checkTtl(authorizer.authorizerResultTtlInSeconds());
        if (authorizer.type() == AuthorizerType.COGNITO_USER_POOLS) {
            checkPools();
        } else {
            checkFunction(authorizer.authorizerUri());
        }
        checkSource(authorizer.identitySource());
        checkExpression(authorizer.identityValidationExpression());
        return authorizer;
    }

    private void checkName() {
        @Nullable String name = authorizer.name();
        if (name == null || name.isBlank()) {
            throw ControlException.badRequest("Authorizer name must be specified");
        }
        boolean taken = api.authorizers().values().stream()
                .anyMatch(other -> !other.id().equals(authorizer.id()) && name.equals(other.name()));
        if (taken) {
            throw ControlException.badRequest(
                    "Authorizer name must be unique. Authorizer " + name + " already exists in this RestApi.");
        }
    }

    private static void checkTtl(@Nullable Integer ttl) {
        if (ttl != null && (ttl < 0 || ttl > LONGEST_TTL)) {
            throw ControlException.badRequest("Invalid Authorizer Result TTL In Seconds value: " + ttl
                    + ". Must be between 0 and " + LONGEST_TTL);
        }
    }

    private void checkPools() {
        if (authorizer.providerARNs().isEmpty()) {
            throw ControlException.badRequest("At least one provider ARN must be specified for COGNITO_USER_POOLS");
        }
        authorizer.providerARNs().stream()
                .filter(arn -> !POOL.matcher(arn).matches())
                .findFirst()
                .ifPresent(arn -> {
                    throw ControlException.badRequest("Invalid Cognito user pool ARN specified: " + arn);
                });
    }

    private static void checkFunction(@Nullable String uri) {
        if (uri == null || !FUNCTION.matcher(uri).matches()) {
            throw ControlException.badRequest(
                    "Invalid Authorizer URI: " + uri + ". Authorizer URI should be a valid API"
                            + " Gateway ARN that represents a Lambda function invocation.");
        }
    }

    /** A REQUEST authorizer may do without one if nothing is kept. */
    private void checkSource(@Nullable String given) {
        boolean request = authorizer.type() == AuthorizerType.REQUEST;
        if (given == null || given.isBlank()) {
            @Nullable Integer ttl = authorizer.authorizerResultTtlInSeconds();
            if (!request || ttl == null || ttl > 0) {
                throw ControlException.badRequest("Identity source is required for authorizers of type "
                        + authorizer.type() + (request ? " that keep results" : ""));
            }
            return;
        }
        for (String source : given.split(",", -1)) {
            if (!(request ? SOURCE : HEADER).matcher(source.strip()).matches()) {
                throw ControlException.badRequest("Invalid request identity source expression: " + source.strip());
            }
        }
        if (!request && given.contains(",")) {
            throw ControlException.badRequest("Invalid request identity source expression: " + given);
        }
    }

    private static void checkExpression(@Nullable String expression) {
        try {
            Pattern.compile(expression == null ? "" : expression);
        } catch (PatternSyntaxException e) {
            throw ControlException.badRequest("Invalid identity validation expression specified: " + expression);
        }
    }
}
