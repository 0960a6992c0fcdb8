package dev.gatehouse.flow.context;

import java.security.cert.X509Certificate;
import java.util.Map;

/** The certificate of a client that used mutual TLS, as events of functions show it. */
public final class ClientCertificate {

    private ClientCertificate() {}

    /** From {@code clientCertPem} to {@code validity}. */
    public static Map<String, Object> variables(X509Certificate certificate) {
        return CertificateVariables.TABLE.of(certificate);
    }
}
