package dev.gatehouse.junit.assertions;

import java.util.List;

/** One text, as a status or an address, is another than the expected. */
record OtherText(String subject, String expected, String actual, List<String> hints) implements Problem {

    OtherText(String subject, String expected, String actual) {
        this(subject, expected, actual, List.of());
    }
}
