package dev.gatehouse.model.http;

import java.util.Objects;

/**
 * One header line, name and value as they were sent.
 *
 * @param name the name in the sender's case
 * @param value the value without surrounding blanks; may be empty
 */
public record Header(String name, String value) {

    public Header {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(value, "value");
    }

    /** Whether this header has the given name; header names compare without regard to case. */
    public boolean isNamed(String other) {
        return name.equalsIgnoreCase(other);
    }
}
