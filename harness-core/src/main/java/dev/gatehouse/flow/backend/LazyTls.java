package dev.gatehouse.flow.backend;

import java.io.IOException;
import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.ssl.SSLContexts;
import org.jspecify.annotations.Nullable;

/** TLS that reads the JDK's trusted certificates when the first https endpoint is called, not before. */
final class LazyTls implements TlsSocketStrategy {

    private final boolean verify;
    private @Nullable TlsSocketStrategy strategy;

    LazyTls(boolean verify) {
        this.verify = verify;
    }

    @Override
    public SSLSocket upgrade(
            Socket socket, String host, int port, @Nullable Object attachment, @Nullable HttpContext context)
            throws IOException {
        return strategy().upgrade(socket, host, port, attachment, context);
    }

    private synchronized TlsSocketStrategy strategy() throws SSLException {
        if (strategy == null) {
            strategy = new DefaultClientTlsStrategy(verify ? SSLContexts.createSystemDefault() : anyIssuer());
        }
        return strategy;
    }

    /** AWS's insecureSkipVerification takes any issuer, yet still looks at the host name and the validity dates. */
    private static SSLContext anyIssuer() throws SSLException {
        try {
            return SSLContexts.custom()
                    .loadTrustMaterial((chain, authentication) -> isInDate(chain))
                    .build();
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
