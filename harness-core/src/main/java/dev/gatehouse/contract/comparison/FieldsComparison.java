package dev.gatehouse.contract.comparison;

import dev.gatehouse.contract.normalisation.Normalisation;
import dev.gatehouse.model.http.Header;
import dev.gatehouse.model.http.Headers;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Compares headers or parameters: by name, without regard to the order of different names; values of one name in their order.
 *
 * <p>One line {@code a, b} and two lines {@code a} and {@code b} mean the same in HTTP, except for {@code Set-Cookie}.
 */
record FieldsComparison(Part part, Normalisation here, Normalisation there) {

    private static final Set<String> MEDIA_TYPES = Set.of("content-type", "accept");

    List<Difference> differences(Headers mine, Headers theirs) {
        Set<String> names = new LinkedHashSet<>();
        names(mine, here).forEach(names::add);
        names(theirs, there).forEach(names::add);
        List<Difference> differences = new ArrayList<>();
        for (String name : names) {
            List<String> my = values(name, mine);
            List<String> their = values(name, theirs);
            // Most are equal as they are, and what does not count takes many patterns to find.
            if (!my.equals(their)) {
                differences.addAll(differences(name, normalised(here, my), normalised(there, their)));
            }
        }
        return differences;
    }

    private Stream<String> names(Headers fields, Normalisation rules) {
        return fields.stream()
                .map(Header::name)
                .filter(name -> !rules.ignoresHeader(name))
                .map(this::key);
    }

    private static List<String> normalised(Normalisation rules, List<String> values) {
        return values.stream().map(rules::text).toList();
    }

    private List<Difference> differences(String name, List<String> my, List<String> their) {
        return canonical(name, my).equals(canonical(name, their))
                ? List.of()
                : List.of(new Difference.OtherValues(Place.named(part, name), name, my, their));
    }

    private List<String> values(String name, Headers fields) {
        return fields.stream()
                .filter(field -> key(field.name()).equals(name))
                .map(Header::value)
                .toList();
    }

    private static List<String> canonical(String name, List<String> values) {
        if (values.isEmpty() || name.equals("set-cookie")) {
            return values;
        }
        String joined = String.join(",", values).replaceAll("\\s*,\\s*", ",");
        return List.of(MEDIA_TYPES.contains(name) ? mediaType(joined) : joined);
    }

    /** {@code application/json; charset=UTF-8} is {@code application/json;charset=utf-8}. */
    private static String mediaType(String value) {
        return value.toLowerCase(Locale.ROOT).replaceAll("\\s*;\\s*", ";");
    }

    private String key(String name) {
        return part == Part.QUERY || part == Part.PATH_PARAMETERS ? name : name.toLowerCase(Locale.ROOT);
    }
}
