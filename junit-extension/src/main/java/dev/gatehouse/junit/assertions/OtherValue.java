package dev.gatehouse.junit.assertions;

import java.util.Collection;
import java.util.List;

/** A named value, as a header or a path parameter, is another than the expected, or absent. */
record OtherValue(String kind, String name, String wanted, List<String> values, Collection<String> names)
        implements Problem {

    @Override
    public String subject() {
        return kind + " " + name;
    }

    @Override
    public String expected() {
        return wanted;
    }

    @Override
    public String actual() {
        return values.isEmpty() ? "absent" : String.join(", ", values);
    }

    @Override
    public List<String> hints() {
        if (!values.isEmpty()) {
            return List.of();
        }
        return List.of(names.isEmpty() ? "there is no " + kind : "present: " + String.join(", ", names));
    }
}
