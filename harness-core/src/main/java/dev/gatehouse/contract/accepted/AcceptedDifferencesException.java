package dev.gatehouse.contract.accepted;

/** The file of accepted differences cannot be used: says which line, what is wrong, and what to write. */
public final class AcceptedDifferencesException extends RuntimeException {

    private static final long serialVersionUID = 1;

    AcceptedDifferencesException(String place, String problem, String remedy) {
        super("The accepted differences cannot be read.\n\n" + place + "\n    " + problem + "\n    " + remedy);
    }
}
