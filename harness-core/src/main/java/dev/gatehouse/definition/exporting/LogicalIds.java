package dev.gatehouse.definition.exporting;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gives the names of a template, which are the same for the same API in every run. */
final class LogicalIds {

    /** CloudFormation takes 255 characters; a number may follow. */
    private static final int LONGEST = 200;

    private final Set<String> taken = new HashSet<>();

    /** A name made of those parts, as {@code PetsIdGet} of {@code /pets/{id}} and {@code GET}, with a number if it is taken. */
    String of(String... parts) {
        StringBuilder name = new StringBuilder();
        for (String part : parts) {
            for (String word : part.split("[^A-Za-z0-9]+", -1)) {
                name.append(capitalised(word));
            }
        }
        if (name.isEmpty() || Character.isDigit(name.charAt(0))) {
            name.insert(0, "The");
        }
        String cut = name.substring(0, Math.min(name.length(), LONGEST));
        String free = cut;
        for (int number = 2; !taken.add(free); number++) {
            free = cut + number;
        }
        return free;
    }

    /** An HTTP method as a part of a name. */
    static String method(String httpMethod) {
        return capitalised(httpMethod.toLowerCase(Locale.ROOT));
    }

    /** A constant as words, as {@code Bad Request Body} of {@code BAD_REQUEST_BODY}. */
    static String words(String constant) {
        return Stream.of(constant.split("_")).map(LogicalIds::method).collect(Collectors.joining(" "));
    }

    private static String capitalised(String word) {
        return word.isEmpty() ? "" : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
