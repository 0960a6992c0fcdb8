package dev.gatehouse.definition.annotated;

/** Finds attributes of Lambda authorizers that mean nothing but in a REST API. */
final class RestApiOnly {

    private RestApiOnly() {}

    static void check(DefinedAuthorizers authorizers, Findings findings) {
        for (LambdaAuthorizer authorizer : authorizers.functions()) {
            if (!authorizer.identityValidationExpression().isEmpty()) {
                findings.add(
                        authorizers.origin(),
                        "@LambdaAuthorizer(identityValidationExpression = ...) means something only in a REST API.",
                        "Leave it out, and let the function look at the token.");
            }
        }
    }
}
