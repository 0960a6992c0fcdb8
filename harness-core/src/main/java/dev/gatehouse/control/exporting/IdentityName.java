package dev.gatehouse.control.exporting;

import org.jspecify.annotations.Nullable;

/**
 * Where a security scheme says that the identity is.
 *
 * @param name the name of the header or query parameter
 * @param in {@code header} or {@code query}
 */
record IdentityName(String name, String in) {

    private static final String HEADER = "method.request.header.";
    private static final String QUERY = "method.request.querystring.";

    /** Of the first source; {@code Unused} stands for sources that a security scheme cannot name. */
    static IdentityName of(@Nullable String identitySource) {
        String first = identitySource == null ? "" : identitySource.split(",", 2)[0].strip();
        if (first.startsWith(HEADER)) {
            return new IdentityName(first.substring(HEADER.length()), "header");
        }
        return first.startsWith(QUERY)
                ? new IdentityName(first.substring(QUERY.length()), "query")
                : new IdentityName("Unused", "header");
    }
}
