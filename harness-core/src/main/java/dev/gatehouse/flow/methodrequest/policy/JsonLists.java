package dev.gatehouse.flow.methodrequest.policy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;

/** The policy language's lists, in which a single item may stand for a list of one. */
final class JsonLists {

    private JsonLists() {}

    static List<JsonNode> items(JsonNode node) {
        if (node.isArray()) {
            return StreamSupport.stream(node.spliterator(), false).toList();
        }
        return node.isMissingNode() || node.isNull() ? List.of() : List.of(node);
    }

    static List<String> texts(JsonNode node) {
        return items(node).stream().map(JsonNode::asText).toList();
    }
}
