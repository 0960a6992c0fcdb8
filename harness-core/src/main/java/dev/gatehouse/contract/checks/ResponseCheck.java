package dev.gatehouse.contract.checks;

import dev.gatehouse.record.Flow;
import java.util.List;

/** Holds the answers of flows to what is declared of them. Safe for use by several threads. */
public sealed interface ResponseCheck permits ModelCheck, OpenApiCheck {

    /** What is not as declared; empty if all is, or if the gateway answered by itself and nothing is declared of that. */
    List<Finding> check(Flow flow);
}
