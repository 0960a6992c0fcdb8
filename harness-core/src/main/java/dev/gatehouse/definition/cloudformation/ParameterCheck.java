package dev.gatehouse.definition.cloudformation;

import dev.gatehouse.definition.cloudformation.template.ParameterDeclaration;
import java.math.BigDecimal;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** Checks a parameter's value against what the template allows. */
final class ParameterCheck {

    private ParameterCheck() {}

    /** What is wrong, as the end of a sentence; null if nothing is. */
    static @Nullable String fault(ParameterDeclaration parameter, String value) {
        ParameterDeclaration.Constraints constraints = parameter.constraints();
        if (!constraints.allowedValues().isEmpty()
                && !constraints.allowedValues().contains(value)) {
            return "must be one of " + String.join(", ", constraints.allowedValues());
        }
        String pattern = constraints.allowedPattern();
        if (pattern != null && !matches(pattern, value)) {
            return "must match " + pattern;
        }
        return parameter.type().equals("Number") ? number(constraints, value) : length(constraints, value);
    }

    private static boolean matches(String pattern, String value) {
        try {
            return value.matches(pattern);
        } catch (PatternSyntaxException e) {
            return false;
        }
    }

    private static @Nullable String number(ParameterDeclaration.Constraints constraints, String value) {
        if (!value.matches("-?[0-9]+(\\.[0-9]+)?")) {
            return "must be a number";
        }
        BigDecimal number = new BigDecimal(value);
        if (constraints.minValue() != null && number.compareTo(new BigDecimal(constraints.minValue())) < 0) {
            return "must be at least " + constraints.minValue();
        }
        return constraints.maxValue() != null && number.compareTo(new BigDecimal(constraints.maxValue())) > 0
                ? "must be at most " + constraints.maxValue()
                : null;
    }

    private static @Nullable String length(ParameterDeclaration.Constraints constraints, String value) {
        if (constraints.minLength() != null && value.length() < Integer.parseInt(constraints.minLength())) {
            return "must have at least " + constraints.minLength() + " characters";
        }
        return constraints.maxLength() != null && value.length() > Integer.parseInt(constraints.maxLength())
                ? "must have at most " + constraints.maxLength() + " characters"
                : null;
    }
}
