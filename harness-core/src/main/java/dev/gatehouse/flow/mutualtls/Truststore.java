package dev.gatehouse.flow.mutualtls;

import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The certificates of authorities, and self-signed ones of clients, that a domain name trusts.
 *
 * <p>The chain up to its root must be in here: what a client sends along does not count.
 */
record Truststore(List<X509Certificate> certificates) {

    /** A chain has four certificates at most: the client's, the root's, and these between them. */
    private static final int MOST_BETWEEN = 2;

    Truststore {
        certificates = List.copyOf(certificates);
    }

    /** Why a certificate is not trusted at that time; null if it is. */
    @Nullable
    String refusal(X509Certificate certificate, Instant time) {
        String weak = Strength.fault(certificate);
        if (weak != null) {
            return weak;
        }
        try {
            certificate.checkValidity(Date.from(time));
            if (!certificates.contains(certificate)) {
                CertPathBuilder.getInstance("PKIX").build(path(certificate, time));
            }
            return null;
        } catch (GeneralSecurityException | IllegalArgumentException untrusted) {
            return untrusted.getMessage() + "; the truststore has "
                    + certificates.stream()
                            .map(trusted -> trusted.getSubjectX500Principal().getName())
                            .toList();
        }
    }

    private PKIXBuilderParameters path(X509Certificate certificate, Instant time) throws GeneralSecurityException {
        Set<TrustAnchor> roots = certificates.stream()
                .filter(trusted -> trusted.getSubjectX500Principal().equals(trusted.getIssuerX500Principal()))
                .map(root -> new TrustAnchor(root, null))
                .collect(Collectors.toSet());
        if (roots.isEmpty()) {
            throw new IllegalArgumentException("no root, so no chain is complete");
        }
        X509CertSelector target = new X509CertSelector();
        target.setCertificate(certificate);
        PKIXBuilderParameters path = new PKIXBuilderParameters(roots, target);
        path.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(certificates)));
        path.setRevocationEnabled(false);
        path.setMaxPathLength(MOST_BETWEEN);
        path.setDate(Date.from(time));
        return path;
    }
}
