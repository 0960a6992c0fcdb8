package dev.gatehouse.definition;

/**
 * Something that deploys, and yet will hardly work on AWS as it is meant. Reports list it; nothing fails for it.
 *
 * @param origin where it is written
 * @param message what may go wrong and what to do, in full sentences
 */
public record Warning(Origin origin, String message) {

    @Override
    public String toString() {
        return origin + "\n    " + message;
    }
}
