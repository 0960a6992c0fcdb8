package dev.gatehouse.definition.annotated;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;

/**
 * A parameter that a method declares, whichever annotation does.
 *
 * @param place where it stands
 * @param name its name
 * @param required whether a validator refuses requests without it
 * @param cacheKey whether it tells cached answers apart
 * @param description what it is; empty if nobody says
 */
record DefinedParameter(Place place, String name, boolean required, boolean cacheKey, String description) {

    /** Where a parameter stands, in the words of mapping expressions and of documentation parts. */
    enum Place {
        PATH("path", "PATH_PARAMETER"),
        QUERY("querystring", "QUERY_PARAMETER"),
        HEADER("header", "REQUEST_HEADER");

        private final String inExpressions;
        private final String inDocumentation;

        Place(String inExpressions, String inDocumentation) {
            this.inExpressions = inExpressions;
            this.inDocumentation = inDocumentation;
        }

        String inDocumentation() {
            return inDocumentation;
        }
    }

    /** What the annotations of a method declare. */
    static List<DefinedParameter> declaredBy(Method method) {
        List<DefinedParameter> parameters = new ArrayList<>();
        for (PathParameter path : method.getAnnotationsByType(PathParameter.class)) {
            parameters.add(new DefinedParameter(Place.PATH, path.name(), true, path.cacheKey(), path.description()));
        }
        for (QueryParameter query : method.getAnnotationsByType(QueryParameter.class)) {
            parameters.add(new DefinedParameter(
                    Place.QUERY, query.name(), query.required(), query.cacheKey(), query.description()));
        }
        for (HeaderParameter header : method.getAnnotationsByType(HeaderParameter.class)) {
            parameters.add(new DefinedParameter(
                    Place.HEADER, header.name(), header.required(), header.cacheKey(), header.description()));
        }
        return parameters;
    }

    /** A parameter that is there because the path names it. */
    static DefinedParameter ofPath(String name) {
        return new DefinedParameter(Place.PATH, name, true, false, "");
    }

    /** As {@code method.request.querystring.verbose}. */
    String expression() {
        return "method.request." + place.inExpressions + "." + name;
    }
}
