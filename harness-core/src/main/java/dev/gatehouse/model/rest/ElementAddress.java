package dev.gatehouse.model.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Names an element of an API, so that what is wrong with it can be traced to the line that defined it.
 *
 * <p>For example {@code GET /pets > integration > requestTemplates > application/json}.
 *
 * @param segments from the API down to the element; never empty
 */
public record ElementAddress(List<String> segments) {

    public ElementAddress {
        segments = List.copyOf(segments);
        if (segments.isEmpty()) {
            throw new IllegalArgumentException("an address needs at least one segment");
        }
    }

    /** The API itself. */
    public static ElementAddress api() {
        return new ElementAddress(List.of("api"));
    }

    /** A resource, as {@code /pets}. */
    public static ElementAddress resource(String path) {
        return new ElementAddress(List.of(path));
    }

    /** A method, as {@code GET /pets}. */
    public static ElementAddress method(String httpMethod, String path) {
        return new ElementAddress(List.of(httpMethod + " " + path));
    }

    /** An element that has a kind and a name, as a {@code model} or an {@code authorizer}. */
    public static ElementAddress named(String kind, String name) {
        return new ElementAddress(List.of(kind + " " + name));
    }

    /** The element of that name below this one, as {@code integration} below a method. */
    public ElementAddress child(String... names) {
        List<String> below = new ArrayList<>(segments);
        below.addAll(List.of(names));
        return new ElementAddress(below);
    }

    /** The element that this one is part of; empty at the top. */
    public Optional<ElementAddress> parent() {
        return segments.size() == 1
                ? Optional.empty()
                : Optional.of(new ElementAddress(segments.subList(0, segments.size() - 1)));
    }

    @Override
    public String toString() {
        return String.join(" > ", segments);
    }
}
