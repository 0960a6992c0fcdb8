package dev.gatehouse.control.exporting;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which of AWS's extensions a document shall have.
 *
 * <p>{@code apigateway} asks for all that an import understands; {@code integrations}, {@code authorizers} and
 * {@code documentation} for a part of them; {@code postman} for what Postman's importer reads. Other names ask for nothing.
 *
 * @param names the names that were given
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_GetExport.html">GetExport</a>
 */
public record Extensions(Set<String> names) {

    public Extensions {
        names = Set.copyOf(names);
    }

    /** Reads the value of the parameter {@code extensions}, as {@code integrations,authorizers}. */
    public static Extensions of(@Nullable String commaSeparated) {
        return new Extensions(Stream.of((commaSeparated == null ? "" : commaSeparated).split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet()));
    }

    boolean all() {
        return names.contains("apigateway");
    }

    boolean integrations() {
        return all() || names.contains("integrations");
    }

    boolean authorizers() {
        return all() || names.contains("authorizers");
    }

    boolean documentation() {
        return all() || names.contains("documentation");
    }

    boolean postman() {
        return names.contains("postman");
    }
}
