package dev.gatehouse.junit.assertions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.gatehouse.record.Flow;
import dev.gatehouse.record.console.FlowText;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.opentest4j.AssertionFailedError;

/** Reads the failures of assertions. */
final class Failures {

    private Failures() {}

    /** The message before the flow; that the flow follows is checked on the way. */
    static String message(Flow flow, ThrowingCallable assertion) {
        AssertionFailedError error = catchThrowableOfType(AssertionFailedError.class, assertion);
        assertThat(error).as("the assertion should fail").isNotNull();
        assertThat(error.isExpectedDefined() && error.isActualDefined()).isTrue();
        String shown = "\n" + FlowText.of(flow);
        assertThat(error.getMessage()).endsWith(shown);
        return error.getMessage().substring(0, error.getMessage().length() - shown.length());
    }
}
