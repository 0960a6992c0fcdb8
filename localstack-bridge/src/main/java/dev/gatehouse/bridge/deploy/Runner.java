package dev.gatehouse.bridge.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.gatehouse.contract.target.ControlCalls;
import dev.gatehouse.contract.target.NotComparable;
import dev.gatehouse.control.error.ControlException;
import dev.gatehouse.record.StageName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Runs a plan. What the target refuses is left out and told, as far as the rest can stand without it. */
final class Runner {

    private final String target;
    private final Function<String, ControlCalls> calls;
    private final Map<Reference, String> ids = new HashMap<>();
    private final List<Scope> refused = new ArrayList<>();
    private final List<NotComparable> notComparable = new ArrayList<>();
    private final List<PlannedCall.Named> removals = new ArrayList<>();

    Runner(String target, Function<String, ControlCalls> calls) {
        this.target = target;
        this.calls = calls;
    }

    /** What a target that fails on the way has made by then is removed again, or, if it stays away, left to a sweep. */
    Deployed run(Plan plan) {
        notComparable.addAll(plan.notComparable());
        try {
            for (PlannedCall call : plan.calls()) {
                if (refused.stream().noneMatch(scope -> scope.covers(call.scope()))) {
                    run(call);
                }
            }
        } catch (RuntimeException broken) {
            deployed().close();
            throw broken;
        }
        return deployed();
    }

    private Deployed deployed() {
        return new Deployed(calls, Map.copyOf(ids), List.copyOf(notComparable), List.copyOf(removals));
    }

    private void run(PlannedCall call) {
        Optional<String> waiting = waiting(call);
        if (waiting.isPresent()) {
            refuse(call, "it needs what " + target + " refused before");
            return;
        }
        try {
            made(call, called(call.what()));
        } catch (ControlException refusal) {
            PlannedCall other = call.onConflict();
            if (other != null && refusal.code().equals("ConflictException")) {
                run(other);
            } else {
                refuse(call, refusal.code() + ": " + refusal.getMessage());
            }
        }
    }

    private Optional<String> waiting(PlannedCall call) {
        String filled = filled(call.what().parameters()).toString();
        return Reference.isIn(filled) ? Optional.of(filled) : Optional.empty();
    }

    private JsonNode called(PlannedCall.Named what) {
        return calls.apply(what.service()).call(what.operation(), filled(what.parameters()));
    }

    private void made(PlannedCall call, JsonNode answer) {
        call.saves()
                .forEach((reference, pointer) ->
                        ids.put(reference, answer.at(pointer).asText()));
        for (PlannedCall.Named removal : call.removal()) {
            removals.add(new PlannedCall.Named(
                    removal.service(), removal.operation(), (ObjectNode) filled(removal.parameters())));
        }
    }

    private void refuse(PlannedCall call, String why) {
        Scope scope = call.scope();
        refused.add(scope);
        notComparable.add(scope.notComparable(
                StageName.METHOD_REQUEST, target + " refuses " + call.what().operation() + ": " + why));
        if (!scope.isWholeApi() && !call.what().operation().equals("PutMethod")) {
            withoutMethod(call);
        }
    }

    /** A method that is not complete would keep AWS from deploying the whole API. */
    private void withoutMethod(PlannedCall call) {
        ObjectNode parameters = Account.picked(call.what().parameters(), "restApiId", "resourceId", "httpMethod");
        if (parameters.size() < 3) {
            return;
        }
        try {
            called(PlannedCall.Named.of("DeleteMethod", parameters));
        } catch (ControlException notThere) {
            // it does not keep anything then
        }
    }

    private JsonNode filled(JsonNode node) {
        if (node.isTextual()) {
            return TextNode.valueOf(Reference.filled(node.asText(), ids));
        }
        if (node.isArray()) {
            ArrayNode items = JsonNodeFactory.instance.arrayNode();
            node.forEach(item -> items.add(filled(item)));
            return items;
        }
        if (node.isObject()) {
            ObjectNode members = JsonNodeFactory.instance.objectNode();
            node.properties().forEach(member -> members.set(member.getKey(), filled(member.getValue())));
            return members;
        }
        return node;
    }
}
