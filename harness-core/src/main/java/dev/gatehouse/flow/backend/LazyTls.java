package dev.gatehouse.flow.backend;

import dev.gatehouse.model.certificate.KeyedCertificate;
import java.io.IOException;
import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.ssl.SSLContextBuilder;
import org.apache.hc.core5.ssl.SSLContexts;
import org.jspecify.annotations.Nullable;

/** TLS that reads the JDK's trusted certificates when the first https endpoint is called, not before. */
final class LazyTls implements TlsSocketStrategy {

    private static final char[] NO_PASSWORD = {};

    private final boolean verify;
    private final List<X509Certificate> trusted;
    private final @Nullable KeyedCertificate identity;
    private @Nullable TlsSocketStrategy strategy;

    /**
     * TLS for one kind of endpoint.
     *
     * @param verify whether the endpoint's certificate must come from a trusted authority
     * @param trusted authorities beside the public ones
     * @param identity what the gateway shows an endpoint that asks for it; null for nothing
     */
    LazyTls(boolean verify, List<X509Certificate> trusted, @Nullable KeyedCertificate identity) {
        this.verify = verify;
        this.trusted = trusted;
        this.identity = identity;
    }

    @Override
    public SSLSocket upgrade(
            Socket socket, String host, int port, @Nullable Object attachment, @Nullable HttpContext context)
            throws IOException {
        return strategy().upgrade(socket, host, port, attachment, context);
    }

    private synchronized TlsSocketStrategy strategy() throws SSLException {
        if (strategy == null) {
            strategy = new DefaultClientTlsStrategy(context());
        }
        return strategy;
    }

    private SSLContext context() throws SSLException {
        try {
            SSLContextBuilder builder = SSLContexts.custom();
            if (identity != null) {
                // Shown to whoever asks: servers list the authorities they know, and this certificate has none.
                builder.loadKeyMaterial(identity.keyStore(), NO_PASSWORD, (aliases, parameters) -> aliases.keySet()
                        .iterator()
                        .next());
            }
            if (!verify) {
                // AWS's insecureSkipVerification takes any issuer, yet still looks at the host name and the dates.
                builder.loadTrustMaterial((chain, authentication) -> isInDate(chain));
            } else if (!trusted.isEmpty()) {
                builder.loadTrustMaterial(TrustedAuthorities.with(trusted), null);
            }
            return builder.build();
        } catch (GeneralSecurityException broken) {
            throw new SSLException(broken);
        }
    }

    private static boolean isInDate(X509Certificate[] chain) throws CertificateException {
        for (X509Certificate certificate : chain) {
            certificate.checkValidity();
        }
        return true;
    }
}
