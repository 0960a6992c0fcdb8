package dev.gatehouse.definition.cloudformation.intrinsic;

import dev.gatehouse.definition.source.SourceArray;
import dev.gatehouse.definition.source.SourceMember;
import dev.gatehouse.definition.source.SourceNode;
import dev.gatehouse.definition.source.SourceObject;
import dev.gatehouse.definition.source.SourceScalar;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds the names that a value refers to, so that resources can be created in the order that they need. */
public final class Dependencies {

    private final Set<String> names = new LinkedHashSet<>();

    private Dependencies() {}

    /**
     * The names of parameters and resources in a value, in all branches of {@code Fn::If}.
     *
     * @throws dev.gatehouse.definition.DefinitionException if a function is unknown
     */
    public static Set<String> of(SourceNode node) {
        Dependencies dependencies = new Dependencies();
        dependencies.walk(node);
        return dependencies.names;
    }

    private void walk(SourceNode node) {
        Intrinsic.of(node).ifPresentOrElse(this::call, () -> children(node));
    }

    private void children(SourceNode node) {
        if (node instanceof SourceObject object) {
            object.members().stream().map(SourceMember::value).forEach(this::walk);
        } else if (node instanceof SourceArray array) {
            array.items().forEach(this::walk);
        }
    }

    private void call(Intrinsic call) {
        Functions.requireKnown(call);
        switch (call.name()) {
            case "Ref" -> text(call.argument());
            case "Fn::GetAtt" -> attribute(call.argument());
            case "Fn::Sub" -> substitution(call.argument());
            default -> {}
        }
        if (!call.name().equals("Fn::GetAtt")) {
            walk(call.argument());
        }
    }

    private void text(SourceNode argument) {
        if (argument instanceof SourceScalar scalar) {
            names.add(scalar.text());
        }
    }

    private void attribute(SourceNode argument) {
        if (argument instanceof SourceScalar scalar) {
            names.add(beforeDot(scalar.text()));
        } else if (argument instanceof SourceArray array && !array.items().isEmpty()) {
            text(array.items().get(0));
        }
    }

    private void substitution(SourceNode argument) {
        List<SourceNode> parts = argument instanceof SourceArray array ? array.items() : List.of(argument);
        Set<String> own =
                parts.size() == 2 && parts.get(1) instanceof SourceObject variables ? variables.names() : Set.of();
        if (!parts.isEmpty() && parts.get(0) instanceof SourceScalar text) {
            Substitution.names(text.text()).stream()
                    .filter(name -> !own.contains(name))
                    .map(Dependencies::beforeDot)
                    .forEach(names::add);
        }
    }

    private static String beforeDot(String name) {
        int dot = name.indexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }
}
