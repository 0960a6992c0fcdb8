package dev.gatehouse.definition.annotated;

import java.util.List;

/**
 * Everything that a class with {@link HttpApi} says, read and found to be consistent.
 *
 * @param elements the class
 * @param annotation what it says of the API itself
 * @param routes its routes
 * @param authorizers its authorizers
 */
record DefinedHttpApi(
        Elements elements, HttpApi annotation, List<DefinedRoute> routes, DefinedAuthorizers authorizers) {

    private static final String INTEGRATIONS = "@AwsProxy, @HttpProxy or @AwsService";

    static DefinedHttpApi read(Elements elements, HttpApi annotation, Findings findings) {
        new AnnotationUse(elements, ApiKind.HTTP_API, findings).check();
        // what is missing where something else is out of place would only be the same said twice
        findings.throwIfAny();
        List<DefinedRoute> routes = new RouteReader(elements, findings, INTEGRATIONS).read();
        routes.forEach(route -> new RouteChecks(route, findings).check());
        StageVariables.check(elements, findings);
        DefinedAuthorizers authorizers = DefinedAuthorizers.of(elements);
        authorizers.check(elements, findings);
        RestApiOnly.check(authorizers, findings);
        return new DefinedHttpApi(elements, annotation, routes, authorizers);
    }

    String name() {
        return annotation.name().isEmpty() ? elements.type().getSimpleName() : annotation.name();
    }
}
