package dev.gatehouse.flow.mutualtls;

import dev.gatehouse.model.certificate.Pem;
import dev.gatehouse.model.rest.MutualTlsAuthentication;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The truststores that stand in for those in S3, by URI and version. Safe for use by several threads. */
public final class Truststores {

    private final Map<String, Truststore> byPlace = new ConcurrentHashMap<>();

    /**
     * Puts a truststore where one is named; one that is there is replaced.
     *
     * @param uri as {@code s3://bucket/truststore.pem}
     * @param version the object's version; null for whatever version is asked for
     * @param pem certificates
     * @throws IllegalArgumentException if the text has no certificates
     */
    public void put(String uri, @Nullable String version, String pem) {
        List<X509Certificate> certificates = Pem.certificates(pem);
        if (certificates.isEmpty()) {
            throw new IllegalArgumentException("The truststore " + uri + " has no certificate. Give it PEM text,"
                    + " as CertificateAuthority.certificatePem() writes it.");
        }
        byPlace.put(place(uri, version), new Truststore(certificates));
    }

    /** Why a client is not let in; null if it is. */
    public @Nullable String refusal(
            MutualTlsAuthentication settings, @Nullable X509Certificate certificate, Instant time) {
        if (certificate == null) {
            return "the client has shown no certificate: call by https, with one, as gateway.domains().https() offers";
        }
        String uri = String.valueOf(settings.truststoreUri());
        Truststore truststore = byPlace.get(place(uri, settings.truststoreVersion()));
        if (truststore == null) {
            truststore = byPlace.get(place(uri, null));
        }
        return truststore == null
                ? "nothing stands in for the truststore " + uri + ": give it with gateway.domains().truststore(\"" + uri
                        + "\", pem)"
                : truststore.refusal(certificate, time);
    }

    private static String place(String uri, @Nullable String version) {
        return version == null ? uri : uri + "?versionId=" + version;
    }
}
