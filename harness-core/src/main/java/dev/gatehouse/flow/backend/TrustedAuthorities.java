package dev.gatehouse.flow.backend;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.List;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;

/** The authorities whose certificates are taken: the JDK's, which stand for API Gateway's own list, and the test's. */
final class TrustedAuthorities {

    private TrustedAuthorities() {}

    static KeyStore with(List<X509Certificate> more) throws GeneralSecurityException {
        try {
            KeyStore all = KeyStore.getInstance(KeyStore.getDefaultType());
            all.load(null, null);
            add(all, "test", more);
            TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            factory.init((KeyStore) null);
            for (TrustManager manager : factory.getTrustManagers()) {
                if (manager instanceof X509TrustManager known) {
                    add(all, "public", List.of(known.getAcceptedIssuers()));
                }
            }
            return all;
        } catch (IOException emptyStoresLoad) {
            throw new GeneralSecurityException(emptyStoresLoad);
        }
    }

    private static void add(KeyStore all, String kind, List<X509Certificate> certificates)
            throws GeneralSecurityException {
        for (int i = 0; i < certificates.size(); i++) {
            all.setCertificateEntry(kind + i, certificates.get(i));
        }
    }
}
