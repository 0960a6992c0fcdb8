package dev.gatehouse.mapping.vtl;

import java.util.Map;
import java.util.OptionalInt;

/**
 * {@code $context.requestOverride} and {@code $context.responseOverride}: what templates set to replace what the
 * definition maps. Both trees are kept whole, because a template may also carry values of its own in them (AWS passes
 * free keys on to the response template).
 *
 * @param request {@code header}, {@code querystring} and {@code path}, each a map, and free keys; unmodifiable
 * @param response {@code header} (a map), {@code status}, and free keys; unmodifiable
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-override-request-response-parameters.html">Override
 *     request and response parameters</a>
 */
public record TemplateOverrides(Map<String, Object> request, Map<String, Object> response) {
    private static final TemplateOverrides NONE = new TemplateOverrides(Map.of(), Map.of());
    private static final int LOWEST_STATUS = 100;
    private static final int HIGHEST_STATUS = 599;

    /** Takes deep copies, so that no template can change them later. */
    public TemplateOverrides {
        request = OverrideTree.frozen(request);
        response = OverrideTree.frozen(response);
    }

    /** Nothing overridden. */
    public static TemplateOverrides none() {
        return NONE;
    }

    /** Headers of the integration request, by the name that the template used. */
    public Map<String, Object> requestHeader() {
        return OverrideTree.map(request, "header");
    }

    /** Query string parameters of the integration request. */
    public Map<String, Object> requestQuerystring() {
        return OverrideTree.map(request, "querystring");
    }

    /** Path parameters of the integration request. */
    public Map<String, Object> requestPath() {
        return OverrideTree.map(request, "path");
    }

    /** Headers of the method response. */
    public Map<String, Object> responseHeader() {
        return OverrideTree.map(response, "header");
    }

    /** The status of the method response, if a template set one from 100 to 599; AWS ignores all others. */
    public OptionalInt responseStatus() {
        OptionalInt status = OverrideTree.integer(response.get("status"));
        boolean taken = status.isPresent() && status.getAsInt() >= LOWEST_STATUS && status.getAsInt() <= HIGHEST_STATUS;
        return taken ? status : OptionalInt.empty();
    }
}
