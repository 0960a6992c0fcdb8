package dev.gatehouse.contract.cases;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a WebSocket step must look like. */
final class WebSocketFormat {

    private static final Map<String, Set<String>> ACTIONS = new TreeMap<>(Map.of(
            "connect", Set.of("connect", "api", "stage", "query", "headers", "subprotocols"),
            "send", Set.of("send", "text", "json", "bodyBase64", "textRepeat", "fragment"),
            "receive", Set.of("receive", "within"),
            "silent", Set.of("silent", "seconds"),
            "close", Set.of("close", "code", "reason")));
    private static final Set<String> MESSAGE = new TreeSet<>(Set.of("text", "json", "closed"));
    private static final List<String> DATA = List.of("text", "json", "bodyBase64", "textRepeat");

    private final CaseFormat format;

    WebSocketFormat(CaseFormat format) {
        this.format = format;
    }

    void check(JsonNode step, JsonPointer at) {
        JsonNode action = step.get("websocket");
        JsonPointer inside = at.appendProperty("websocket");
        format.require(action.isObject(), inside, "there must be an object");
        List<String> names = new ArrayList<>(ACTIONS.keySet());
        names.removeIf(name -> !action.has(name));
        format.require(names.size() == 1, inside, "there must be just one of " + String.join(", ", ACTIONS.keySet()));
        String name = names.get(0);
        format.onlyKeys(action, new TreeSet<>(ACTIONS.get(name)), inside);
        JsonNode expect = step.path("expect");
        JsonPointer expected = at.appendProperty("expect");
        switch (name) {
            case "connect" -> {
                format.require(action.has("api") && action.has("stage"), inside, "there must be an api and a stage");
                if (!expect.isMissingNode()) {
                    format.answer(expect, expected);
                }
            }
            case "send" ->
                format.require(
                        DATA.stream().filter(action::has).count() == 1,
                        inside,
                        "there must be just one of " + String.join(", ", DATA));
            case "receive" -> {
                if (!expect.isMissingNode()) {
                    format.onlyKeys(expect, MESSAGE, expected);
                }
            }
            default -> format.require(expect.isMissingNode(), expected, "nothing can be expected of this step");
        }
    }
}
