package dev.gatehouse.mapping.vtl;

import dev.gatehouse.mapping.regex.CountedText;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The methods of {@link String} that a template must not run as they are: some depend on the machine's language, some
 * may never end, some fill the memory.
 */
final class StringMethods {
    /** A width such as in {@code %999999999d}. */
    private static final Pattern HUGE_WIDTH = Pattern.compile("%[^%a-zA-Z]*\\d{5}");

    /** Not every character of a text is replaced. */
    private static final int MOST_OFTEN_LONGER = 4;

    private StringMethods() {}

    static boolean knows(String name, @Nullable Object[] arguments) {
        for (Object argument : arguments) {
            if (!(argument instanceof String) && !name.equals("repeat") && !name.startsWith("format")) {
                return false;
            }
        }
        return switch (name + "/" + arguments.length) {
            case "toUpperCase/0", "toLowerCase/0" -> true;
            case "matches/1", "split/1", "replaceAll/2", "replaceFirst/2", "replace/2" -> true;
            case "repeat/1" -> arguments[0] instanceof Integer;
            default -> name.equals("format") && arguments.length > 0 && arguments[0] instanceof String;
        };
    }

    static Object call(String name, String text, @Nullable Object[] arguments) {
        return switch (name) {
            case "toUpperCase" -> text.toUpperCase(Locale.ROOT);
            case "toLowerCase" -> text.toLowerCase(Locale.ROOT);
            case "matches" -> matcher(text, arguments).matches();
            case "split" -> Pattern.compile(String.valueOf(arguments[0])).split(counted(text));
            case "replaceAll" -> matcher(text, arguments).replaceAll(replacement(text, arguments));
            case "replaceFirst" -> matcher(text, arguments).replaceFirst(replacement(text, arguments));
            case "replace" -> text.replace(String.valueOf(arguments[0]), replacement(text, arguments));
            case "repeat" -> repeat(text, (Integer) arguments[0]);
            case "format" -> format(arguments);
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static Matcher matcher(String text, @Nullable Object[] arguments) {
        return Pattern.compile(String.valueOf(arguments[0])).matcher(counted(text));
    }

    private static CountedText counted(String text) {
        return new CountedText(text, TemplateLimits.REGEX_STEPS);
    }

    private static String replacement(String text, @Nullable Object[] arguments) {
        String replacement = String.valueOf(arguments[1]);
        checkLength((long) text.length() * (replacement.length() + 1L) / MOST_OFTEN_LONGER);
        return replacement;
    }

    private static String repeat(String text, int times) {
        checkLength((long) text.length() * times);
        return text.repeat(times);
    }

    private static String format(@Nullable Object[] arguments) {
        String format = String.valueOf(arguments[0]);
        if (HUGE_WIDTH.matcher(format).find()) {
            throw RenderBudget.exceeded("String.format may pad to at most 9999 characters");
        }
        return String.format(Locale.ROOT, format, Arrays.copyOfRange(arguments, 1, arguments.length));
    }

    private static void checkLength(long characters) {
        if (characters > TemplateLimits.CHARACTERS) {
            throw RenderBudget.exceeded(
                    "one of its values prints more than " + TemplateLimits.CHARACTERS + " characters");
        }
    }
}
