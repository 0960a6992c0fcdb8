package dev.gatehouse.mapping.vtl;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.Map;
import java.util.Set;

/**
 * Values that a template has by their names only, as claims: {@code $context.authorizer.claims.email} prints one, and
 * {@code $context.authorizer.claims} nothing, since AWS gives null for all of them together.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-mapping-template-reference.html">Variables</a>
 */
public final class NamedValues extends AbstractMap<String, Object> {

    private final Map<String, Object> values;

    /**
     * The values by name.
     *
     * @param values is not copied
     */
    public NamedValues(Map<String, Object> values) {
        this.values = Collections.unmodifiableMap(values);
    }

    @Override
    public Set<Entry<String, Object>> entrySet() {
        return values.entrySet();
    }

    @Override
    public String toString() {
        return "";
    }
}
