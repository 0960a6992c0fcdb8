package dev.gatehouse.control.call;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.control.error.ControlException;
import dev.gatehouse.control.json.Answers;
import dev.gatehouse.control.json.Trees;
import dev.gatehouse.control.json.V2Answers;
import dev.gatehouse.control.response.ExportResponse;
import dev.gatehouse.control.response.Page;
import dev.gatehouse.control.state.AccountState;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The operations of {@code apigatewayv2} by name. Its SDKs write members in UpperCamelCase; both ways are taken. */
final class V2Calls {

    private final Map<String, Operation<?>> operations;

    V2Calls(AccountState account) {
        Map<String, Operation<?>> all = new LinkedHashMap<>();
        all.putAll(V2ApiOperations.of(account));
        all.putAll(V2StageOperations.of(account));
        this.operations = Map.copyOf(all);
    }

    JsonNode call(String operationName, JsonNode parameters) {
        @Nullable Operation<?> operation = operations.get(operationName);
        if (operation == null) {
            throw new ControlException(
                    "UnknownOperationException",
                    404,
                    "The operation " + operationName + " of apigatewayv2 is not known; there are "
                            + operations.keySet().stream().sorted().toList());
        }
        ObjectNode given = withLowerNames(parameters);
        Lengths.check(given);
        TagRules.check(given);
        @Nullable Object answer = operation.run(given, Trees::requestOfVersion2);
        if (answer == null) {
            return JsonNodeFactory.instance.objectNode();
        }
        if (answer instanceof ExportResponse export) {
            return Answers.of(export);
        }
        return answer instanceof Page<?> page ? page(page) : V2Answers.of(answer);
    }

    private static ObjectNode page(Page<?> page) {
        ObjectNode shown = JsonNodeFactory.instance.objectNode();
        page.items().stream().map(V2Answers::of).forEach(shown.putArray("Items")::add);
        return page.position() == null ? shown : shown.put("NextToken", page.position());
    }

    private static ObjectNode withLowerNames(JsonNode given) {
        ObjectNode renamed = JsonNodeFactory.instance.objectNode();
        given.properties()
                .forEach(entry -> renamed.set(
                        entry.getKey().substring(0, 1).toLowerCase(Locale.ROOT)
                                + entry.getKey().substring(1),
                        entry.getValue()));
        return renamed;
    }
}
