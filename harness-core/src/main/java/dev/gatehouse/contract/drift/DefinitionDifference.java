package dev.gatehouse.contract.drift;

/**
 * One place at which a deployed stage is defined otherwise than in the repository.
 *
 * @param pointer a JSON pointer into the export
 * @param place where the definition says it, as {@code api.yaml:12:5}; empty if it does not
 * @param defined what the definition says, as text; empty if nothing
 * @param deployed what is deployed, as text; empty if nothing
 * @param standing whether anybody has said that it may be
 */
public record DefinitionDifference(String pointer, String place, String defined, String deployed, Standing standing) {

    /** A difference of which nobody has said anything. */
    public DefinitionDifference(String pointer, String place, String defined, String deployed) {
        this(pointer, place, defined, deployed, Standing.OPEN);
    }

    DefinitionDifference with(Standing other) {
        return new DefinitionDifference(pointer, place, defined, deployed, other);
    }
}
