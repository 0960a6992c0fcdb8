package dev.gatehouse.control.error;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Collects what is outside the service model, which AWS reports before anything else and all at once.
 *
 * <p>For example {@code new Validation().oneOf("wrong", "createRestApiInput.apiKeySource", "[HEADER, AUTHORIZER]").check()}.
 */
public final class Validation {

    private final List<String> faults = new ArrayList<>();

    /** The value, if there is one, must be of the set, which is written as AWS writes it: in brackets, in AWS's order. */
    public Validation oneOf(@Nullable String value, String at, String set) {
        if (value != null && !members(set).contains(value)) {
            faults.add(fault(value, at, "Member must satisfy enum value set: " + set));
        }
        return this;
    }

    /** All values must be of the set. */
    public Validation allOf(@Nullable List<String> values, String at, String set) {
        if (values != null && !members(set).containsAll(values)) {
            faults.add(fault(
                    values.toString(),
                    at,
                    "Member must satisfy constraint: [Member must satisfy enum value set: " + set + "]"));
        }
        return this;
    }

    /** The value, if there is one, must match as a whole. */
    public Validation matches(@Nullable String value, String at, String pattern) {
        if (value != null && !Pattern.matches(pattern, value)) {
            faults.add(fault(value, at, "Member must satisfy regular expression pattern: " + pattern));
        }
        return this;
    }

    /**
     * Reports what was found.
     *
     * @throws ControlException a {@code ValidationException} if anything was
     */
    public void check() {
        if (!faults.isEmpty()) {
            throw ControlException.validation(faults.size() + " validation error" + (faults.size() == 1 ? "" : "s")
                    + " detected: " + String.join("; ", faults));
        }
    }

    private static List<String> members(String set) {
        return List.of(set.substring(1, set.length() - 1).split(", "));
    }

    private static String fault(String value, String at, String constraint) {
        return "Value '" + value + "' at '" + at + "' failed to satisfy constraint: " + constraint;
    }
}
