package dev.gatehouse.junit.assertions;

import java.util.List;

/** What is wrong, as a value: a failure's message is made of it in {@link StageCheck}. */
interface Problem {

    /** What was looked at, as it begins the message: {@code status}. */
    String subject();

    /** What was expected, for people and for an IDE's diff. */
    String expected();

    /** What was there instead. */
    String actual();

    /** What came near, or why it is so: a line each. */
    default List<String> hints() {
        return List.of();
    }
}
