package dev.gatehouse.contract.cases.run;

/** Something that keeps a step from being done; its message says what, in a sentence. */
final class CaseProblem extends RuntimeException {

    private static final long serialVersionUID = 1;

    CaseProblem(String message) {
        super(message);
    }
}
