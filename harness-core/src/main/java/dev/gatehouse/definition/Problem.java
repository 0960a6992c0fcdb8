package dev.gatehouse.definition;

/**
 * One thing that is wrong with a definition.
 *
 * @param origin where it is written
 * @param message what is wrong, as one sentence
 * @param remedy what to do about it, as one sentence
 */
public record Problem(Origin origin, String message, String remedy) {

    @Override
    public String toString() {
        return origin + "\n    " + message + "\n    " + remedy;
    }
}
