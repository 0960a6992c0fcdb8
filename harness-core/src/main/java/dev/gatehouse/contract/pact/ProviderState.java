package dev.gatehouse.contract.pact;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What must be so at the provider before the request is sent.
 *
 * @param name as {@code pet 7 exists}
 * @param params its parameters; may be empty
 */
public record ProviderState(String name, Map<String, JsonNode> params) {

    public ProviderState {
        params = Collections.unmodifiableMap(new LinkedHashMap<>(params));
    }

    /** A state without parameters. */
    public static ProviderState of(String name) {
        return new ProviderState(name, Map.of());
    }
}
