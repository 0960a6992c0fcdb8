package dev.gatehouse.contract.drift;

/** Something that was compared with a target, and what came of it. There are two kinds. */
public sealed interface Drift permits BehaviourDrift, DefinitionDrift {

    /** The target's name. */
    String target();

    /** What was compared, as the row of a matrix: {@code GET /pets/7}, or the name of an API. */
    String subject();
}
