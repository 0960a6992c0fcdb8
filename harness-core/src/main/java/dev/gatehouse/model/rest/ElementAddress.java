package dev.gatehouse.model.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /** A route of an HTTP or WebSocket API, as {@code GET /pets} or {@code $default}. */
    public static ElementAddress route(String routeKey) {
        return new ElementAddress(List.of(routeKey));
    }

    /** An integration of an HTTP or WebSocket API, to which several routes may lead. */
    public static ElementAddress v2Integration(String integrationId) {
        return api().child("integrations", integrationId);
    }

    /** A model, as {@code model Pet}. */
    public static ElementAddress model(String name) {
        return named("model", name);
    }

    /** An authorizer, as {@code authorizer users}. */
    public static ElementAddress authorizer(String name) {
        return named("authorizer", name);
    }

    /** A request validator, as {@code requestValidator body}. */
    public static ElementAddress requestValidator(String name) {
        return named("requestValidator", name);
    }

    /** A gateway response, as {@code gatewayResponse ACCESS_DENIED}. */
    public static ElementAddress gatewayResponse(GatewayResponseType type) {
        return named("gatewayResponse", type.name());
    }

    /** A documentation part, as {@code documentationPart METHOD /pets GET}. */
    public static ElementAddress documentationPart(DocumentationPartLocation location) {
        return named(
                "documentationPart",
                Stream.of(location.type(), location.path(), location.method(), location.statusCode(), location.name())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" ")));
    }

    /** A stage, as {@code stage prod}; its properties are those of {@code GetStage}. */
    public static ElementAddress stage(String name) {
        return named("stage", name);
    }

    private static ElementAddress named(String kind, String name) {
        return new ElementAddress(List.of(kind + " " + name));
    }

    /** The integration of this method. */
    public ElementAddress integration() {
        return child("integration");
    }

    /** The answer with this status among those of this integration. */
    public ElementAddress integrationResponse(String statusCode) {
        return child("integrationResponses", statusCode);
    }

    /** The answer with this status among those that this method declares. */
    public ElementAddress methodResponse(String statusCode) {
        return child("methodResponses", statusCode);
    }

    /** The property of that name, or the entry of it, as {@code requestTemplates} and a content type. */
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
