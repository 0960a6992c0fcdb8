package dev.gatehouse.contract.drift;

/**
 * One place at which a deployed stage is defined otherwise than in the repository.
 *
 * @param pointer a JSON pointer into the export
 * @param place where the definition says it, as {@code api.yaml:12:5}; empty if it does not
 * @param defined what the definition says, as text; empty if nothing
 * @param deployed what is deployed, as text; empty if nothing
 */
public record DefinitionDifference(String pointer, String place, String defined, String deployed) {}
