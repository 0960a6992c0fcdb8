package dev.gatehouse.contract.pact;

import dev.gatehouse.contract.pact.matching.MatchingRules;
import dev.gatehouse.model.http.Headers;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A request of a pact.
 *
 * @param method the HTTP method
 * @param path the path from the provider's base URI on, percent-encoded
 * @param query decoded names to values
 * @param headers the headers that matter
 * @param body the body
 * @param rules the rules under which the consumer's stand-in takes other requests
 */
public record PactRequest(
        String method,
        String path,
        Map<String, List<String>> query,
        Headers headers,
        PactBody body,
        MatchingRules rules) {

    public PactRequest {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        query.forEach((name, values) -> copy.put(name, List.copyOf(values)));
        query = Collections.unmodifiableMap(copy);
    }
}
