package dev.gatehouse.junit.assertions;

import dev.gatehouse.flow.exchange.ApiKind;
import java.util.List;

/** A stage was asked for by the name that another kind of API has for it. */
record OtherApiKind(ApiKind wanted, ApiKind kind, String instead) implements Problem {

    @Override
    public String subject() {
        return "the kind of API";
    }

    @Override
    public String expected() {
        return "a flow of " + inWords(wanted);
    }

    @Override
    public String actual() {
        return "a flow of " + inWords(kind);
    }

    @Override
    public List<String> hints() {
        return List.of("its stages are named otherwise: use ." + instead);
    }

    private static String inWords(ApiKind kind) {
        return switch (kind) {
            case REST -> "a REST API";
            case HTTP -> "an HTTP API";
            case WEBSOCKET -> "a WebSocket API";
        };
    }
}
