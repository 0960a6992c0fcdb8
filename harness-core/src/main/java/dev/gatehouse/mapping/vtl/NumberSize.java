package dev.gatehouse.mapping.vtl;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Set;

/** How large a number may be: one that is squared again and again takes minutes long before it fills the memory. */
final class NumberSize {
    /** What takes no longer, and gives nothing larger, than arithmetic on the same numbers. */
    private static final Set<String> METHODS = Set.of(
            "intValue",
            "longValue",
            "shortValue",
            "byteValue",
            "doubleValue",
            "floatValue",
            "intValueExact",
            "longValueExact",
            "toString",
            "toPlainString",
            "equals",
            "compareTo",
            "hashCode",
            "abs",
            "negate",
            "signum",
            "min",
            "max",
            "add",
            "subtract",
            "multiply",
            "mod",
            "remainder",
            "gcd",
            "bitLength",
            "scale",
            "precision",
            "unscaledValue",
            "stripTrailingZeros",
            "toBigInteger");

    private NumberSize() {}

    /** A {@link TemplateFailure} if the value is a number that is larger than a template's may be. */
    static void check(Object value) {
        if (value instanceof BigInteger number) {
            checkBits(number);
        } else if (value instanceof BigDecimal number) {
            checkBits(number.unscaledValue());
            if (Math.abs((long) number.scale()) > TemplateLimits.NUMBER_SCALE) {
                throw exceeded(TemplateLimits.NUMBER_SCALE + " decimal places or trailing zeros");
            }
        }
    }

    /** A {@link TemplateFailure} if the receiver is a number without bounds, and the method may make much of it. */
    static void checkMethod(Object receiver, String name) {
        if ((receiver instanceof BigInteger || receiver instanceof BigDecimal) && !METHODS.contains(name)) {
            throw RenderBudget.exceeded(name + "() of a " + receiver.getClass().getSimpleName()
                    + " may take for ever; use arithmetic (+ - * / %), or intValue() or doubleValue() first");
        }
    }

    private static void checkBits(BigInteger number) {
        if (number.bitLength() > TemplateLimits.NUMBER_BITS) {
            throw exceeded(TemplateLimits.NUMBER_BITS + " bits");
        }
    }

    private static TemplateFailure exceeded(String most) {
        return RenderBudget.exceeded("one of its numbers has more than " + most);
    }
}
