package dev.gatehouse.junit.assertions;

import dev.gatehouse.model.http.Header;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.record.redaction.Masked;
import java.util.Collection;
import java.util.List;

/** Checks the values under one name: of a header, or of a path or query parameter. */
record ValuesCheck(String kind, String name, List<String> values, Collection<String> names, StageCheck check) {

    static ValuesCheck header(String name, Headers headers, StageCheck check) {
        List<String> names = headers.stream().map(Header::name).distinct().toList();
        return new ValuesCheck("header", name, headers.values(name), names, check);
    }

    void has(String expected) {
        check.that(
                values.stream().anyMatch(value -> Masked.shows(value, expected)),
                () -> new OtherValue(kind, name, expected, values, names));
    }

    void isPresent() {
        check.that(!values.isEmpty(), () -> new OtherValue(kind, name, "present", values, names));
    }

    void isAbsent() {
        check.that(values.isEmpty(), () -> new UnexpectedValue(kind, name, values));
    }
}
