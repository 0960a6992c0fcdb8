package dev.gatehouse.bridge.deploy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One call that makes a part of an API.
 *
 * @param what the service, operation and parameters
 * @param scope what cannot be compared without it
 * @param saves references to JSON pointers into the answer, where there are their ids
 * @param onConflict what is called instead if what it makes is there already; null if that is a refusal
 * @param removal what takes away what it made; empty if that goes with something else
 */
record PlannedCall(
        Named what, Scope scope, Map<Reference, String> saves, @Nullable PlannedCall onConflict, List<Named> removal) {

    /**
     * An operation with its parameters, which may hold references.
     *
     * @param service {@code apigateway} or {@code apigatewayv2}
     */
    record Named(String service, String operation, ObjectNode parameters) {

        static Named of(String operation, ObjectNode parameters) {
            return new Named("apigateway", operation, parameters);
        }

        @Override
        public String toString() {
            return service + ":" + operation + " " + parameters;
        }
    }

    static PlannedCall of(String operation, ObjectNode parameters, Scope scope) {
        return of(Named.of(operation, parameters), scope);
    }

    static PlannedCall ofVersion2(String operation, ObjectNode parameters, Scope scope) {
        return of(new Named("apigatewayv2", operation, parameters), scope);
    }

    private static PlannedCall of(Named what, Scope scope) {
        return new PlannedCall(what, scope, Map.of(), null, List.of());
    }

    PlannedCall saving(Reference reference, String pointer) {
        return saving(Map.of(reference, pointer));
    }

    PlannedCall saving(Map<Reference, String> pointers) {
        return new PlannedCall(what, scope, pointers, onConflict, removal);
    }

    PlannedCall onConflict(PlannedCall other) {
        return new PlannedCall(what, scope, saves, other, removal);
    }

    PlannedCall removedBy(Named... calls) {
        return new PlannedCall(what, scope, saves, onConflict, List.of(calls));
    }
}
