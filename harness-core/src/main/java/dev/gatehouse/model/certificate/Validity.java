package dev.gatehouse.model.certificate;

import java.time.Instant;

/**
 * From when to when a certificate is valid, between 1950 and 2049.
 *
 * @param notBefore the first moment
 * @param notAfter the last moment
 */
public record Validity(Instant notBefore, Instant notAfter) {

    /**
     * From 2000 to 2049: clients look at the machine's clock and gateways at their own, which a test may have moved, so what
     * is not about expiry must never expire.
     */
    public static final Validity ALWAYS =
            new Validity(Instant.parse("2000-01-01T00:00:00Z"), Instant.parse("2049-12-31T23:59:59Z"));
}
