package dev.gatehouse.junit.assertions;

import java.util.List;

/** A named value is there, and should not be. */
record UnexpectedValue(String kind, String name, List<String> values) implements Problem {

    @Override
    public String subject() {
        return kind + " " + name;
    }

    @Override
    public String expected() {
        return "absent";
    }

    @Override
    public String actual() {
        return String.join(", ", values);
    }
}
