package dev.gatehouse.flow.context;

import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** {@code $context.identity.clientCert}: the certificate of a client that used mutual TLS. */
final class CertificateVariables {

    /** As AWS writes it: {@code May 28 12:30:02 2019 GMT}, the day padded by a blank. */
    private static final DateTimeFormatter CERTIFICATE_TIME = DateTimeFormatter.ofPattern(
                    "MMM ppd HH:mm:ss yyyy 'GMT'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private static final VariableTable<X509Certificate> VALIDITY = new VariableTable<X509Certificate>()
            .with(
                    "notBefore",
                    certificate ->
                            CERTIFICATE_TIME.format(certificate.getNotBefore().toInstant()))
            .with(
                    "notAfter",
                    certificate ->
                            CERTIFICATE_TIME.format(certificate.getNotAfter().toInstant()));

    static final VariableTable<X509Certificate> TABLE = new VariableTable<X509Certificate>()
            .with("clientCertPem", CertificateVariables::pem)
            .with(
                    "subjectDN",
                    certificate -> certificate.getSubjectX500Principal().getName())
            .with(
                    "issuerDN",
                    certificate -> certificate.getIssuerX500Principal().getName())
            .with("serialNumber", certificate -> hexPairs(certificate))
            .with("validity", VALIDITY::of);

    private CertificateVariables() {}

    private static @Nullable Object pem(X509Certificate certificate) {
        try {
            String body = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                    .encodeToString(certificate.getEncoded());
            return "-----BEGIN CERTIFICATE-----\n" + body + "\n-----END CERTIFICATE-----";
        } catch (CertificateEncodingException unreadable) {
            return null;
        }
    }

    private static String hexPairs(X509Certificate certificate) {
        StringBuilder text = new StringBuilder();
        for (byte b : certificate.getSerialNumber().toByteArray()) {
            text.append(text.isEmpty() ? "" : ":").append(String.format(Locale.ROOT, "%02x", b));
        }
        return text.toString();
    }
}
