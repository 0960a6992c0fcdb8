package dev.gatehouse.mapping.expression;

import java.util.Locale;

/** Where a request carries a parameter, in AWS's words. */
public enum ParameterLocation {
    HEADER,
    QUERYSTRING,
    PATH;

    /** The word that mapping expressions use: {@code header}, {@code querystring}, {@code path}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
