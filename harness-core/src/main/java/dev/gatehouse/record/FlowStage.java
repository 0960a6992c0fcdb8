package dev.gatehouse.record;

import dev.gatehouse.flow.exchange.Reason;
import java.util.List;

/** What all four stages of a {@link Flow} have in common. */
public sealed interface FlowStage
        permits MethodRequestStage, IntegrationRequestStage, IntegrationResponseStage, MethodResponseStage {

    /** Which of the four it is. */
    StageName name();

    /** How it went. */
    StageRun run();

    /** Whether the request came this far; if not, what came in and what left are empty. */
    default boolean reached() {
        return run().reached();
    }

    /** Why the stage decided as it did, oldest first. */
    default List<Reason> reasons() {
        return run().reasons();
    }

    /** The reasons of one kind, oldest first. */
    default <R extends Reason> List<R> reasons(Class<R> kind) {
        return reasons().stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
