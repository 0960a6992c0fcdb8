package dev.gatehouse.contract.cases;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What a step does: the key that says so, and the keys that may stand beside it. */
public enum StepKind {
    /** Imports a document as a REST API. */
    IMPORT("import", "params", "save", "expect"),
    /** Deploys a REST API to a stage. */
    DEPLOY("deploy", "save"),
    /** Calls one operation of an AWS service. */
    CALL("call", "params", "save", "expect", "error", "repeat", "api", "stage"),
    /** Sends one request to a deployed API. */
    REQUEST("request", "expect"),
    /** Lets time pass. */
    WAIT("wait", "why"),
    /** Uses a WebSocket connection. */
    WEBSOCKET("websocket", "expect", "save"),
    /** Looks at the events that a function was invoked with. */
    INVOCATIONS("invocations", "within", "expect");

    private final String key;
    /** Joined by commas: the members of an enum must not be able to change. */
    private final String others;

    StepKind(String key, String... others) {
        this.key = key;
        this.others = String.join(",", others);
    }

    /** The key that makes a step one of this kind. */
    public String key() {
        return key;
    }

    /** Every key that such a step may have, in alphabetical order; {@code note} is for readers. */
    Set<String> allowed() {
        Set<String> all = new TreeSet<>(List.of(others.split(",", -1)));
        all.add(key);
        all.add("note");
        return all;
    }

    static Optional<StepKind> of(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key.equals(key)).findFirst();
    }

    static String keys() {
        return Arrays.stream(values()).map(StepKind::key).collect(Collectors.joining(", "));
    }
}
