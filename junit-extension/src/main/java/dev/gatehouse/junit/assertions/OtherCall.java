package dev.gatehouse.junit.assertions;

import dev.gatehouse.record.Call;

/** Another endpoint than the expected was called, or none. */
record OtherCall(String wanted, Call call) implements Problem {

    @Override
    public String subject() {
        return "called endpoint";
    }

    @Override
    public String expected() {
        return wanted;
    }

    @Override
    public String actual() {
        return switch (call.kind()) {
            case NONE -> "none";
            case MOCK -> "MOCK: nobody is called";
            case CACHE -> "nobody: the stage's cache had the endpoint's answer";
            case HTTP -> call.method() + " " + call.target();
            case SERVICE -> call.method() + " " + call.target();
            case LAMBDA -> "function " + call.target();
        };
    }
}
