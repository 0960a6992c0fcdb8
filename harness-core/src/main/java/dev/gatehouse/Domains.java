package dev.gatehouse;

import dev.gatehouse.flow.exchange.ExchangeHandler;
import dev.gatehouse.flow.listen.ListenerSettings;
import dev.gatehouse.flow.route.ApiDirectory;
import dev.gatehouse.flow.route.DomainDirectory;
import dev.gatehouse.model.certificate.CertificateAuthority;
import java.net.URI;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The custom domain names of a gateway, as clients on one machine reach them.
 *
 * <p>A client that can set its {@code Host} header, or resolve names as it likes, calls the gateway under the name itself.
 * All others call {@link #baseUri}, whose path names the domain: no name need be resolved, and what integrations, events and
 * templates see is what they would see under the name.
 *
 * <pre>{@code
 * URI shop = gateway.domains().baseUri("api.example.com");          // http://127.0.0.1:40123/_aws/domains/api.example.com
 * client.send(HttpRequest.newBuilder(URI.create(shop + "/shop/pets/7")).build(), ofString());
 * }</pre>
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-custom-domains.html">Custom domain names
 *     for REST APIs</a>
 */
public final class Domains {

    private final ApiDirectory directory;
    private final Supplier<URI> plain;
    private final ExchangeHandler handler;
    private final ListenerSettings settings;
    private @Nullable Https https;
    private @Nullable ServedCertificates certificates;
    private boolean closed;

    Domains(ApiDirectory directory, Supplier<URI> plain, ExchangeHandler handler, ListenerSettings settings) {
        this.directory = directory;
        this.plain = plain;
        this.handler = handler;
        this.settings = settings;
    }

    /**
     * Where a domain name is called without TLS; a base path comes after it.
     *
     * @param domainName a name of the account, or one that a name with an asterisk covers
     * @throws IllegalArgumentException if nothing answers to that name
     */
    public URI baseUri(String domainName) {
        return baseUri(plain.get(), directory.domains(), domainName);
    }

    static URI baseUri(URI listener, DomainDirectory domains, String domainName) {
        if (domains.domainName(domainName.toLowerCase(Locale.ROOT)).isEmpty()) {
            throw new IllegalArgumentException("No domain name answers to " + domainName + "; there are "
                    + domains.names() + ". Create it in the definition, or by control().domainNames().");
        }
        return URI.create(listener + "/_aws/domains/" + domainName);
    }

    /**
     * Stands in for the truststore that a domain name's mutual TLS names in S3.
     *
     * @param uri as {@code s3://bucket/truststore.pem}
     * @param pem the certificates of authorities
     * @throws IllegalArgumentException if the text has no certificates
     */
    public void truststore(String uri, String pem) {
        directory.domains().truststores().put(uri, null, pem);
    }

    /**
     * Stands in for one version of a truststore.
     *
     * @param uri as {@code s3://bucket/truststore.pem}
     * @param version the {@code truststoreVersion}
     * @param pem the certificates of authorities
     * @throws IllegalArgumentException if the text has no certificates
     */
    public void truststore(String uri, String version, String pem) {
        directory.domains().truststores().put(uri, version, pem);
    }

    /**
     * The same gateway over HTTPS, on a port of its own, which is opened the first time that somebody asks.
     *
     * @throws IllegalStateException if the gateway is closed
     */
    public synchronized Https https() {
        if (closed) {
            throw new IllegalStateException("The gateway is closed.");
        }
        Https running = https;
        if (running == null) {
            running = Https.start(directory, certificates(), settings.onPort(0), handler);
            https = running;
        }
        return running;
    }

    /** Made when they are first needed: most gateways never speak TLS. */
    synchronized ServedCertificates certificates() {
        ServedCertificates made = certificates;
        if (made == null) {
            made = new ServedCertificates(CertificateAuthority.create("Gatehouse"), directory);
            certificates = made;
        }
        return made;
    }

    synchronized void close() {
        closed = true;
        if (https != null) {
            https.close();
        }
    }
}
