package dev.gatehouse.mapping.expression;

import dev.gatehouse.mapping.vtl.TemplateBody;
import java.util.List;
import java.util.Map;

/**
 * What expressions read: the method request when a request is mapped ({@code body} is the client's), the endpoint's
 * response when a response is mapped ({@code header} and {@code body} are the endpoint's).
 */
public interface ExpressionSource {
    /** All values of a header in their order, empty if it is absent. Names compare without case. */
    List<String> header(String name);

    /** All values of a query string parameter, decoded, in their order, empty if it is absent. */
    List<String> querystring(String name);

    /** The path parameters by name. */
    Map<String, String> path();

    /** The payload; the same object for every call, so that its JSON is parsed once. */
    TemplateBody body();

    /** The {@code $context} tree: nested maps. */
    Map<String, Object> context();

    /** The stage's variables. */
    Map<String, String> stageVariables();
}
