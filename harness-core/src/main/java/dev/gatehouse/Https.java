package dev.gatehouse;

import dev.gatehouse.flow.exchange.ExchangeHandler;
import dev.gatehouse.flow.listen.GatewayListener;
import dev.gatehouse.flow.listen.ListenerSettings;
import dev.gatehouse.flow.route.ApiDirectory;
import dev.gatehouse.model.certificate.CertificateAuthority;
import dev.gatehouse.model.certificate.KeyedCertificate;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.KeyStoreException;
import java.security.cert.X509Certificate;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.jspecify.annotations.Nullable;

/**
 * A gateway over HTTPS. Its certificates are made when it starts, by an authority of its own that clients have to trust.
 *
 * <pre>{@code
 * Https https = gateway.domains().https();
 * HttpClient client = HttpClient.newBuilder().sslContext(https.sslContext()).build();
 * client.send(HttpRequest.newBuilder(URI.create(https.baseUri("api.example.com") + "/shop/pets")).build(), ofString());
 * }</pre>
 *
 * <p>With mutual TLS a client shows a certificate too: {@link #sslContext(KeyedCertificate)}.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/rest-api-mutual-tls.html">Mutual TLS for REST
 *     APIs</a>
 */
public final class Https {

    private static final char[] NO_PASSWORD = {};

    private final ApiDirectory directory;
    private final CertificateAuthority authority;
    private final GatewayListener listener;

    private Https(ApiDirectory directory, CertificateAuthority authority, GatewayListener listener) {
        this.directory = directory;
        this.authority = authority;
        this.listener = listener;
    }

    static Https start(
            ApiDirectory directory,
            ServedCertificates certificates,
            ListenerSettings settings,
            ExchangeHandler handler) {
        return new Https(
                directory, certificates.authority(), GatewayListener.startTls(settings, handler, certificates));
    }

    /** Where the gateway listens for HTTPS, as {@code https://127.0.0.1:40124}. */
    public URI uri() {
        return listener.uri();
    }

    /**
     * Where a custom domain name is called by clients that cannot resolve it.
     *
     * @throws IllegalArgumentException if nothing answers to that name
     */
    public URI baseUri(String domainName) {
        return Domains.baseUri(uri(), directory.domains(), domainName);
    }

    /** The certificate of the gateway's authority as PEM text, for clients that are told whom to trust by a file. */
    public String authorityPem() {
        return authority.certificatePem();
    }

    /** A key store with the authority's certificate, for clients that are told whom to trust by one. */
    public KeyStore trustStore() {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, NO_PASSWORD);
            store.setCertificateEntry("gatehouse", authority.certificate());
            return store;
        } catch (GeneralSecurityException | IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * Writes a trust store for the property {@code javax.net.ssl.trustStore}: whom the JDK trusts, and this gateway. Code that
     * makes its own clients, as a function's of an AWS SDK, then trusts the gateway without a change.
     *
     * @throws UncheckedIOException if the file cannot be written
     */
    public void writeTrustStore(Path file) {
        try (OutputStream out = Files.newOutputStream(file)) {
            TrustManagerFactory jdk = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            jdk.init((KeyStore) null);
            // JKS, since certificates in it are read without a password
            KeyStore store = KeyStore.getInstance("JKS");
            store.load(null, NO_PASSWORD);
            store.setCertificateEntry("gatehouse", authority.certificate());
            for (TrustManager manager : jdk.getTrustManagers()) {
                if (manager instanceof X509TrustManager known) {
                    addAll(known.getAcceptedIssuers(), store);
                }
            }
            store.store(out, NO_PASSWORD);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void addAll(X509Certificate[] authorities, KeyStore store) throws KeyStoreException {
        for (int i = 0; i < authorities.length; i++) {
            store.setCertificateEntry("jdk-" + i, authorities[i]);
        }
    }

    /** Trusts this gateway, and shows no certificate. */
    public SSLContext sslContext() {
        return context(null);
    }

    /** Trusts this gateway, and shows it a certificate, as {@link CertificateAuthority#issueClient} makes one. */
    public SSLContext sslContext(KeyedCertificate client) {
        try {
            KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(client.keyStore(), NO_PASSWORD);
            return context(keys.getKeyManagers());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private SSLContext context(KeyManager @Nullable [] keys) {
        try {
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(trustStore());
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(keys, trust.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    void close() {
        listener.close();
    }
}
