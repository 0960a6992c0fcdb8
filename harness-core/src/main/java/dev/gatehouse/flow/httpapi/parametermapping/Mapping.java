package dev.gatehouse.flow.httpapi.parametermapping;

import dev.gatehouse.flow.exchange.Reason;
import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.flow.problem.Problems;
import dev.gatehouse.model.rest.ElementAddress;
import dev.gatehouse.model.v2.parameter.MappedValue;
import dev.gatehouse.model.v2.parameter.MappingTarget;
import dev.gatehouse.model.v2.parameter.MappingTarget.Action;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * One mapping.
 *
 * @param key as it was written
 * @param target what it changes
 * @param value what it is changed to; of no use where something is removed
 */
record Mapping(String key, MappingTarget target, CompiledValue value) {

    /** Compiles mappings in their order; what AWS would refuse is a problem, and left out. */
    static List<Mapping> compile(Map<String, String> parameters, Kind kind, ElementAddress where, Problems problems) {
        List<Mapping> mappings = new ArrayList<>();
        parameters.forEach((key, value) -> {
            try {
                MappingTarget target = kind.target.apply(key);
                MappedValue mapped = kind.value.apply(target.action() == Action.REMOVE ? "" : value);
                mappings.add(new Mapping(key, target, CompiledValue.of(mapped)));
            } catch (IllegalArgumentException refused) {
                problems.add(where.child(key), String.valueOf(refused.getMessage()));
            }
        });
        return List.copyOf(mappings);
    }

    /** The new value; none leaves everything as it is. */
    Optional<String> evaluate(MappingSource source, Reasons why) {
        Optional<String> found = value.evaluate(source);
        why.add(new Reason.ParameterMapped(key, value.source(), found.stream().toList()));
        return found;
    }

    /** The two kinds of mappings, which differ in what they may name. */
    // Method references to static methods hold nothing that could change.
    @SuppressWarnings("ImmutableEnumChecker")
    enum Kind {
        REQUEST(MappingTarget::ofRequest, MappedValue::ofRequest),
        RESPONSE(MappingTarget::ofResponse, MappedValue::ofResponse);

        private final Function<String, MappingTarget> target;
        private final Function<String, MappedValue> value;

        Kind(Function<String, MappingTarget> target, Function<String, MappedValue> value) {
            this.target = target;
            this.value = value;
        }
    }
}
