package dev.gatehouse.flow.exchange;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The path of a request, taken apart.
 *
 * @param full as sent, percent-encoded, with the stage or base path
 * @param withinStage as sent, percent-encoded, without the stage; begins with a slash
 * @param parameters path parameters in the order of the resource's path, values still percent-encoded
 */
public record RequestPath(String full, String withinStage, Map<String, String> parameters) {

    public RequestPath {
        parameters = parameters.isEmpty()
                ? Collections.emptyMap()
                : Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    }
}
