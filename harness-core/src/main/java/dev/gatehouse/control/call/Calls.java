package dev.gatehouse.control.call;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.control.api.Trials;
import dev.gatehouse.control.error.ControlException;
import dev.gatehouse.control.json.Answers;
import dev.gatehouse.control.request.TestInvokeAuthorizerRequest;
import dev.gatehouse.control.request.TestInvokeMethodRequest;
import dev.gatehouse.control.state.AccountState;
import dev.gatehouse.model.rest.Stage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All operations by name. */
public final class Calls {

    private static final String V2 = "apigatewayv2:";

    private final Map<String, Operation<?>> operations;
    private final AnswerDetails details;
    private final V2Calls v2;

    /** Operations on the state. */
    public Calls(AccountState account, Trials trials) {
        Map<String, Operation<?>> all = new LinkedHashMap<>();
        all.putAll(ApiOperations.of(account));
        all.putAll(MethodOperations.of(account));
        all.putAll(StageOperations.of(account));
        all.putAll(KeyOperations.of(account));
        all.putAll(DomainOperations.of(account));
        all.put("TestInvokeMethod", Operation.answering(TestInvokeMethodRequest.class, trials::testInvokeMethod));
        all.put(
                "TestInvokeAuthorizer",
                Operation.answering(TestInvokeAuthorizerRequest.class, trials::testInvokeAuthorizer));
        this.operations = Map.copyOf(all);
        this.details = new AnswerDetails(account);
        this.v2 = new V2Calls(account);
    }

    /** Runs one. */
    public JsonNode call(String operationName, JsonNode parameters) {
        if (operationName.startsWith(V2)) {
            return v2.call(operationName.substring(V2.length()), parameters);
        }
        @Nullable Operation<?> operation = operations.get(operationName);
        if (operation == null) {
            throw new ControlException(
                    "UnknownOperationException", 404, "The operation " + operationName + " is not known");
        }
        TagRules.check(parameters);
        @Nullable Object answer = operation.run(parameters);
        if (answer == null) {
            return JsonNodeFactory.instance.objectNode();
        }
        if (answer instanceof List<?> list) {
            return stages(list);
        }
        return details.add(operationName, parameters, answer, Answers.of(answer));
    }

    /** The one list without pages, which is also the one that is called "item". */
    private static JsonNode stages(List<?> stages) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        stages.stream().map(Stage.class::cast).map(Answers::of).forEach(node.putArray("item")::add);
        return node;
    }
}
