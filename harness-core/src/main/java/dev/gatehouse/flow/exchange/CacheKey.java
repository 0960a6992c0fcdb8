package dev.gatehouse.flow.exchange;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What an answer is kept under in a stage's cache: requests with equal keys share one answer.
 *
 * <p>Resource and path are no part of it: the namespace stands for them, which is the resource's id unless the integration
 * names another. The deployment is, so that a canary with another deployment has entries of its own.
 *
 * @param deploymentId the deployment that answers
 * @param namespace the integration's {@code cacheNamespace}
 * @param httpMethod the request's HTTP method
 * @param parameters the values of the integration's {@code cacheKeyParameters}, in their order; no values means absent
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-caching.html#enable-api-gateway-cache-keys">Cache
 *     keys</a>
 */
public record CacheKey(String deploymentId, String namespace, String httpMethod, Map<String, List<String>> parameters) {

    public CacheKey {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        parameters.forEach((name, values) -> copy.put(name, List.copyOf(values)));
        parameters = Collections.unmodifiableMap(copy);
    }

    /** The parameters in words, as {@code method.request.querystring.type = admin}. */
    public String inWords() {
        return parameters.isEmpty()
                ? "the method alone, which has no cache key parameters"
                : parameters.entrySet().stream()
                        .map(entry -> entry.getKey() + inWords(entry.getValue()))
                        .collect(Collectors.joining(", "));
    }

    private static String inWords(List<String> values) {
        return values.isEmpty() ? " absent" : " = " + String.join(", ", values);
    }
}
