package dev.gatehouse.flow.mutualtls;

import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The algorithms that AWS takes: SHA-256, RSA of 2048 bits, ECDSA of 256 bits, and what is stronger. */
final class Strength {

    private static final int LEAST_RSA_BITS = 2048;
    private static final int LEAST_EC_BITS = 256;

    private Strength() {}

    /** What is too weak about a certificate; null if nothing is. */
    static @Nullable String fault(X509Certificate certificate) {
        String signature = certificate.getSigAlgName().toUpperCase(Locale.ROOT);
        if (signature.startsWith("MD") || signature.startsWith("SHA1")) {
            return "it is signed with " + certificate.getSigAlgName() + ", and must be with SHA-256 or stronger";
        }
        PublicKey key = certificate.getPublicKey();
        if (key instanceof RSAPublicKey rsa && rsa.getModulus().bitLength() < LEAST_RSA_BITS) {
            return "its RSA key has " + rsa.getModulus().bitLength() + " bits, and must have " + LEAST_RSA_BITS;
        }
        if (key instanceof ECPublicKey ec && ec.getParams().getOrder().bitLength() < LEAST_EC_BITS) {
            return "its EC key has " + ec.getParams().getOrder().bitLength() + " bits, and must have " + LEAST_EC_BITS;
        }
        return null;
    }
}
