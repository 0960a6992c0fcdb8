package dev.gatehouse.flow.problem;

import dev.gatehouse.model.rest.ElementAddress;

/**
 * One thing that is wrong with a definition.
 *
 * @param where the element
 * @param message what is wrong, and what to do
 * @param line the line within the element's text (a template, a schema), counted from 1; 0 if it has none
 */
public record CompileProblem(ElementAddress where, String message, int line) {

    @Override
    public String toString() {
        return where + (line > 0 ? " (line " + line + ")" : "") + ": " + message;
    }
}
