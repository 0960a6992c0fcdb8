package dev.gatehouse.control.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is said of a value that is of another type than the parameter, without a word of our own classes. */
final class Misread {

    private Misread() {}

    /** AWS's words for what cannot be read at all; they show its own Java. */
    static String conversion(JsonProcessingException wrong) {
        if (wrong instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null) {
            String wanted = noun(mismatch.getTargetType());
            String article = wanted.equals("Integer") ? "an " : "a ";
            return "class " + given(mismatch) + " can not be converted to " + article + wanted;
        }
        return wrong.getOriginalMessage();
    }

    /** What is said of a value that a record does not take. */
    static String valueOf(JsonProcessingException wrong) {
        if (!(wrong instanceof InvalidFormatException format)) {
            return "Invalid value specified: " + conversion(wrong);
        }
        Object @Nullable [] known = format.getTargetType().getEnumConstants();
        String values = known == null
                ? "a " + noun(format.getTargetType())
                : "one of " + Arrays.stream(known).map(Object::toString).collect(Collectors.joining(", "));
        return "Invalid " + name(format) + ". The value '" + format.getValue() + "' must be " + values + ".";
    }

    private static String name(JsonMappingException wrong) {
        return wrong.getPath().stream()
                .map(JsonMappingException.Reference::getFieldName)
                .filter(Objects::nonNull)
                .reduce((first, second) -> second)
                .orElse("value");
    }

    private static String given(MismatchedInputException mismatch) {
        if (!(mismatch instanceof InvalidFormatException format)) {
            return "java.lang.Object";
        }
        return format.getValue() instanceof Number
                ? "com.amazon.coral.value.json.numbers.TruncatingBigNumber"
                : format.getValue().getClass().getName();
    }

    private static String noun(Class<?> wanted) {
        if (wanted == int.class) {
            return "Integer";
        }
        return wanted.isRecord() ? "Structure" : wanted.getSimpleName();
    }
}
