package dev.gatehouse.control.exporting;

import java.util.Locale;
import java.util.Optional;

/** The kinds of document that an API can be exported as. */
public enum ExportType {
    /** Swagger 2.0. */
    SWAGGER,
    /** OpenAPI 3.0.1. */
    OAS30;

    /** The kind of that name, as {@code oas30}. */
    public static Optional<ExportType> named(String name) {
        for (ExportType type : values()) {
            if (type.wireName().equals(name)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    /** AWS's name for it. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    String reference(String model) {
        return (this == SWAGGER ? "#/definitions/" : "#/components/schemas/") + model;
    }
}
