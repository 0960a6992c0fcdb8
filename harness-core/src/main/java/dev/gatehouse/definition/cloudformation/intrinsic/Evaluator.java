package dev.gatehouse.definition.cloudformation.intrinsic;

import dev.gatehouse.definition.source.SourceArray;
import dev.gatehouse.definition.source.SourceMember;
import dev.gatehouse.definition.source.SourceNode;
import dev.gatehouse.definition.source.SourceObject;
import dev.gatehouse.definition.source.SourceScalar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Replaces every function in a value by its result. What was plain keeps its place, results have that of the function. */
public final class Evaluator {

    private final Scope scope;

    /** An evaluator that asks the scope for names. */
    public Evaluator(Scope scope) {
        this.scope = scope;
    }

    Scope scope() {
        return scope;
    }

    /**
     * The value without functions; null if it is nothing at all, as with {@code AWS::NoValue}.
     *
     * @throws dev.gatehouse.definition.DefinitionException if a function is unknown or given what it does not take
     */
    public @Nullable SourceNode evaluate(SourceNode node) {
        Optional<Intrinsic> call = Intrinsic.of(node);
        if (call.isPresent()) {
            return Functions.named(call.get()).apply(this, call.get());
        }
        if (node instanceof SourceObject object) {
            return object(object);
        }
        return node instanceof SourceArray array ? array(array) : node;
    }

    /** Whether a condition's definition holds. */
    public boolean holds(SourceNode node) {
        return Conditions.holds(this, node);
    }

    private SourceObject object(SourceObject object) {
        Map<String, SourceMember> members = new LinkedHashMap<>();
        for (SourceMember member : object.members()) {
            SourceNode value = evaluate(member.value());
            if (value != null) {
                members.put(member.name(), new SourceMember(member.name(), member.nameOrigin(), value));
            }
        }
        return new SourceObject(object.origin(), null, members);
    }

    private SourceArray array(SourceArray array) {
        List<SourceNode> items = array.items().stream()
                .map(this::evaluate)
                .filter(Objects::nonNull)
                .toList();
        return new SourceArray(array.origin(), null, items);
    }

    /** The argument, evaluated, as a list of that many items. */
    List<SourceNode> list(Intrinsic call, int size, String wanted) {
        if (!(call.argument() instanceof SourceArray array) || array.items().size() != size) {
            throw Faults.argument(call, wanted);
        }
        return array.items();
    }

    /** A value as a list of values. */
    List<SourceNode> items(Intrinsic call, SourceNode node) {
        if (evaluate(node) instanceof SourceArray array) {
            return array.items();
        }
        throw Faults.argument(call, "a list");
    }

    /** A value as text. */
    String text(Intrinsic call, SourceNode node) {
        if (evaluate(node) instanceof SourceScalar scalar && !scalar.isNull()) {
            return scalar.text();
        }
        throw Faults.argument(call, "text");
    }

    static SourceScalar result(Intrinsic call, String text) {
        return new SourceScalar(call.origin(), null, SourceScalar.Kind.TEXT, text);
    }
}
