package dev.gatehouse.flow.integrationresponse;

import java.util.List;

/** Why there is no answer of a function: it failed, and what it says of that. */
public final class FunctionFailure {

    /** What Java's and Python's clients say of a server whose certificate they do not trust. */
    private static final List<String> NO_TRUST = List.of("PKIX path building failed", "CERTIFICATE_VERIFY_FAILED");

    private FunctionFailure() {}

    /**
     * The failure in a sentence, with what to do where that is known.
     *
     * @param functionError Lambda's word for it, as {@code Unhandled}
     * @param payload what the function said
     */
    public static String truth(String functionError, String payload) {
        String failed = "The function failed (" + functionError + "): " + payload;
        return NO_TRUST.stream().noneMatch(payload::contains)
                ? failed
                : failed
                        + "\nIt did not trust the certificate of the server that it called. If that was this gateway, as the"
                        + " https of an event's domainName is, let the function's JVM trust it before the client is made:"
                        + " gateway.domains().https().writeTrustStore(file), and the system property"
                        + " javax.net.ssl.trustStore with that file";
    }
}
