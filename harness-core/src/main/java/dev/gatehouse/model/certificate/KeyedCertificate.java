package dev.gatehouse.model.certificate;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.List;

/**
 * A certificate with its key.
 *
 * @param certificate the certificate
 * @param key its private key
 * @param issuers the certificates that lead to an authority, nearest first; none if it is its own
 */
public record KeyedCertificate(X509Certificate certificate, PrivateKey key, List<X509Certificate> issuers) {

    private static final char[] NO_PASSWORD = {};

    public KeyedCertificate {
        issuers = List.copyOf(issuers);
    }

    /** The certificate and those that issued it as PEM text. */
    public String certificatePem() {
        StringBuilder pem = new StringBuilder(Pem.of(certificate));
        issuers.forEach(issuer -> pem.append(Pem.of(issuer)));
        return pem.toString();
    }

    /** The private key as PEM text (PKCS #8, not encrypted). */
    public String keyPem() {
        return Pem.of(key);
    }

    /** A key store with this certificate alone, for {@code KeyManagerFactory}; its password is empty. */
    public KeyStore keyStore() {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, NO_PASSWORD);
            Certificate[] chain = new Certificate[issuers.size() + 1];
            chain[0] = certificate;
            for (int i = 0; i < issuers.size(); i++) {
                chain[i + 1] = issuers.get(i);
            }
            store.setKeyEntry("certificate", key, NO_PASSWORD, chain);
            return store;
        } catch (GeneralSecurityException | IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Names the certificate only: a key has no business in a log. */
    @Override
    public String toString() {
        return "KeyedCertificate[" + certificate.getSubjectX500Principal() + "]";
    }
}
