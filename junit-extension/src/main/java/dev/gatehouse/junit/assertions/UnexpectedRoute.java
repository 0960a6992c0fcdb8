package dev.gatehouse.junit.assertions;

import dev.gatehouse.record.Route;

/** A method was matched, and none should have been. */
record UnexpectedRoute(Route route) implements Problem {

    @Override
    public String subject() {
        return "matched method";
    }

    @Override
    public String expected() {
        return "none";
    }

    @Override
    public String actual() {
        return route.httpMethod() + " " + route.resourcePath();
    }
}
