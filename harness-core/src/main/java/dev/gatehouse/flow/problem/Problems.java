package dev.gatehouse.flow.problem;

import dev.gatehouse.model.rest.ElementAddress;
import java.util.ArrayList;
import java.util.List;

/**
 * Collects what is wrong while one deployment is compiled, on one thread.
 *
 * <p>Compiling goes on after a problem: AWS deploys such an API too, and answers 500 where the broken part is needed.
 */
public final class Problems {

    private final List<CompileProblem> found = new ArrayList<>();

    /** Adds a problem of an element as a whole. */
    public void add(ElementAddress where, String message) {
        add(where, message, 0);
    }

    /** Adds a problem at a line of an element's text, counted from 1. */
    public void add(ElementAddress where, String message, int line) {
        found.add(new CompileProblem(where, message, line));
    }

    /** The problems so far, oldest first. */
    public List<CompileProblem> found() {
        return List.copyOf(found);
    }
}
