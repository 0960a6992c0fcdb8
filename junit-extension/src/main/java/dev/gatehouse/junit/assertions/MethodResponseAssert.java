package dev.gatehouse.junit.assertions;

import dev.gatehouse.record.Fault;
import dev.gatehouse.record.MethodResponseStage;
import java.util.List;

/** Assertions on what the client got, from the method or from the gateway itself. */
public final class MethodResponseAssert {

    private final MethodResponseStage stage;
    private final StageCheck check;

    MethodResponseAssert(MethodResponseStage stage, StageCheck check) {
        this.stage = stage;
        this.check = check;
    }

    /** Asserts the status. */
    public MethodResponseAssert hasStatus(int status) {
        int actual = stage.response().status();
        check.that(
                actual == status,
                () -> new OtherText("status", Integer.toString(status), Integer.toString(actual), because()));
        return this;
    }

    /** Asserts that one of the values of a header is this. */
    public MethodResponseAssert hasHeader(String name, String value) {
        ValuesCheck.header(name, stage.response().headers(), check).has(value);
        return this;
    }

    /** Asserts that there is a header of this name. */
    public MethodResponseAssert hasHeader(String name) {
        ValuesCheck.header(name, stage.response().headers(), check).isPresent();
        return this;
    }

    /** Asserts that there is no header of this name. */
    public MethodResponseAssert hasNoHeader(String name) {
        ValuesCheck.header(name, stage.response().headers(), check).isAbsent();
        return this;
    }

    /** Asserts the JSON body; single quotes will do. */
    public MethodResponseAssert hasJsonBody(String json) {
        body().equalsJson(json);
        return this;
    }

    /** Asserts members of the JSON body; there may be more. */
    public MethodResponseAssert hasJsonBodyContaining(String json) {
        body().containsJson(json);
        return this;
    }

    /** Asserts the body as text. */
    public MethodResponseAssert hasBody(String text) {
        body().equalsText(text);
        return this;
    }

    /** Asserts that there is no body. */
    public MethodResponseAssert hasNoBody() {
        body().isEmpty();
        return this;
    }

    private BodyCheck body() {
        return new BodyCheck(stage.response().body(), false, check);
    }

    private List<String> because() {
        Fault fault = check.flow().fault();
        return fault == null
                ? List.of()
                : List.of("because: the gateway answered with " + fault.answeredAs() + ": " + fault.truth());
    }
}
