package dev.gatehouse.definition.annotated;

import dev.gatehouse.definition.Origin;
import java.util.List;
import java.util.stream.Stream;

/**
 * The authorizers of an annotated API.
 *
 * @param origin the class that has them
 * @param functions Lambda authorizers
 * @param userPools those of Cognito
 */
record DefinedAuthorizers(Origin origin, List<LambdaAuthorizer> functions, List<CognitoAuthorizer> userPools) {

    static DefinedAuthorizers of(Elements elements) {
        return new DefinedAuthorizers(
                elements.origin(),
                List.of(elements.type().getAnnotationsByType(LambdaAuthorizer.class)),
                List.of(elements.type().getAnnotationsByType(CognitoAuthorizer.class)));
    }

    List<String> names() {
        return Stream.concat(
                        functions.stream().map(LambdaAuthorizer::name),
                        userPools.stream().map(CognitoAuthorizer::name))
                .toList();
    }

    /** Says what is there twice, is named and not there, or is no function. */
    void check(Elements elements, List<DefinedMethod> methods, Findings findings) {
        findings.refuseTwice(names(), name -> name, origin, "authorizers called");
        functions.forEach(function -> findings.checkHandler(origin, function.value()));
        AuthorizedBy ofAll = elements.type().getAnnotation(AuthorizedBy.class);
        if (ofAll != null) {
            check(ofAll, origin, findings);
        }
        for (DefinedMethod method : methods) {
            AuthorizedBy own = method.java().getAnnotation(AuthorizedBy.class);
            if (own != null) {
                check(own, method.origin(), findings);
            }
        }
    }

    private void check(AuthorizedBy authorized, Origin where, Findings findings) {
        String name = authorized.value();
        if (!names().contains(name) && !name.equals(AuthorizedBy.AWS_IAM) && !name.equals(AuthorizedBy.NONE)) {
            findings.add(
                    where,
                    "There is no authorizer \"" + name + "\".",
                    "Name one of " + names() + ", AWS_IAM or NONE, or declare it with @LambdaAuthorizer or"
                            + " @CognitoAuthorizer.");
        }
    }
}
