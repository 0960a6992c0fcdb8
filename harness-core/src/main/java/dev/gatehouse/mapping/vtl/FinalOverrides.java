package dev.gatehouse.mapping.vtl;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Overrides of one kind (headers, query string parameters, ...) while a template writes them. AWS calls overrides final:
 * one parameter that a template overrides twice makes the whole call fail.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-override-request-response-parameters.html">Override
 *     request and response parameters</a>
 */
final class FinalOverrides extends LinkedHashMap<String, @Nullable Object> {
    private static final long serialVersionUID = 1L;

    private final transient Set<String> written = new HashSet<>();
    private final boolean ofAllNames;

    private FinalOverrides(boolean ofAllNames) {
        this.ofAllNames = ofAllNames;
    }

    /** Every name is a parameter. What an earlier template wrote may be written once more. */
    static FinalOverrides ofParameters(Map<String, Object> earlier) {
        return of(earlier, true);
    }

    /** Only {@code status} is a parameter; the other names are the template's own. */
    static FinalOverrides ofStatus(Map<String, Object> earlier) {
        return of(earlier, false);
    }

    private static FinalOverrides of(Map<String, Object> earlier, boolean ofAllNames) {
        FinalOverrides overrides = new FinalOverrides(ofAllNames);
        overrides.putAll(earlier);
        overrides.written.clear();
        return overrides;
    }

    @Override
    public @Nullable Object put(String name, @Nullable Object value) {
        if ((ofAllNames || name.equals("status")) && !written.add(name)) {
            throw new IllegalArgumentException(
                    "'" + name + "' is overridden twice, and AWS answers 500 to that: collect "
                            + "the value in a variable, and override once at the end");
        }
        return super.put(name, value);
    }

    @Override
    public void putAll(Map<? extends String, ? extends @Nullable Object> more) {
        more.forEach(this::put);
    }
}
