package dev.gatehouse.flow.listen;

import dev.gatehouse.model.certificate.KeyedCertificate;
import java.util.List;

/**
 * How a TLS listener shows itself under a name.
 *
 * @param certificate what it shows
 * @param asked what it asks the client for
 * @param protocols the versions of TLS that it takes, as {@code TLSv1.2}
 */
public record TlsIdentity(KeyedCertificate certificate, Asked asked, List<String> protocols) {

    /** Whether the client is asked for a certificate; whether one is trusted is judged by the flow. */
    public enum Asked {
        /** No. */
        NOTHING,
        /** Yes, and it may go on without. */
        CERTIFICATE,
        /** Yes, and without one there is no connection. */
        CERTIFICATE_OR_NOTHING
    }

    public TlsIdentity {
        protocols = List.copyOf(protocols);
    }
}
