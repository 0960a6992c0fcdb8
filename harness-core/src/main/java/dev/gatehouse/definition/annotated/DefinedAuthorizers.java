package dev.gatehouse.definition.annotated;

import dev.gatehouse.definition.Origin;
import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Stream;

/**
 * The authorizers of an annotated API.
 *
 * @param origin the class that has them
 * @param functions Lambda authorizers
 * @param userPools those of Cognito
 * @param issuers those of tokens
 */
record DefinedAuthorizers(
        Origin origin,
        List<LambdaAuthorizer> functions,
        List<CognitoAuthorizer> userPools,
        List<JwtAuthorizer> issuers) {

    static DefinedAuthorizers of(Elements elements) {
        return new DefinedAuthorizers(
                elements.origin(),
                List.of(elements.type().getAnnotationsByType(LambdaAuthorizer.class)),
                List.of(elements.type().getAnnotationsByType(CognitoAuthorizer.class)),
                List.of(elements.type().getAnnotationsByType(JwtAuthorizer.class)));
    }

    /** What asks for those that an annotation declares. */
    Asked asked(Class<?> annotation) {
        return Asked.by(origin, annotation);
    }

    List<String> names() {
        return Stream.of(
                        functions.stream().map(LambdaAuthorizer::name),
                        userPools.stream().map(CognitoAuthorizer::name),
                        issuers.stream().map(JwtAuthorizer::name))
                .flatMap(name -> name)
                .toList();
    }

    /** Says what is there twice, is named and not there, or is no function. */
    void check(Elements elements, Findings findings) {
        findings.refuseTwice(names(), name -> name, origin, "authorizers called");
        functions.forEach(function -> findings.checkHandler(origin, function.value()));
        AuthorizedBy ofAll = elements.type().getAnnotation(AuthorizedBy.class);
        if (ofAll != null) {
            check(ofAll, origin, findings);
        }
        for (Method method : elements.methods()) {
            AuthorizedBy own = method.getAnnotation(AuthorizedBy.class);
            if (own != null) {
                check(own, elements.origin(method), findings);
            }
        }
    }

    private boolean takesTokens(String name) {
        return userPools.stream().anyMatch(pools -> pools.name().equals(name))
                || issuers.stream().anyMatch(issuer -> issuer.name().equals(name));
    }

    private void check(AuthorizedBy authorized, Origin where, Findings findings) {
        String name = authorized.value();
        if (!names().contains(name) && !name.equals(AuthorizedBy.AWS_IAM) && !name.equals(AuthorizedBy.NONE)) {
            findings.add(
                    where,
                    "There is no authorizer \"" + name + "\".",
                    "Name one of " + names() + ", AWS_IAM or NONE, or declare it with @LambdaAuthorizer,"
                            + " @CognitoAuthorizer or @JwtAuthorizer.");
        } else if (authorized.scopes().length > 0 && !takesTokens(name)) {
            findings.add(
                    where,
                    "@AuthorizedBy(\"" + name + "\") has scopes, and only tokens have them.",
                    "Leave them out, or name an authorizer of @JwtAuthorizer or @CognitoAuthorizer.");
        }
    }
}
