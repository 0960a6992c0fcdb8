package dev.gatehouse;

import dev.gatehouse.flow.listen.TlsIdentities;
import dev.gatehouse.flow.listen.TlsIdentity;
import dev.gatehouse.flow.listen.TlsIdentity.Asked;
import dev.gatehouse.flow.route.ApiDirectory;
import dev.gatehouse.model.certificate.CertificateAuthority;
import dev.gatehouse.model.certificate.KeyedCertificate;
import dev.gatehouse.model.rest.DomainName;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A certificate for each custom domain name, made when it is first called, and one for everything else. */
final class ServedCertificates implements TlsIdentities {

    private static final List<String> SINCE_1_2 = List.of("TLSv1.3", "TLSv1.2");
    private static final List<String> SINCE_1_0 = List.of("TLSv1.3", "TLSv1.2", "TLSv1.1", "TLSv1");

    private final CertificateAuthority authority;
    private final ApiDirectory directory;
    private final KeyedCertificate ownNames;
    private final Map<String, KeyedCertificate> byDomainName = new ConcurrentHashMap<>();

    ServedCertificates(CertificateAuthority authority, ApiDirectory directory) {
        this.authority = authority;
        this.directory = directory;
        this.ownNames = authority.issueServer(List.of(
                "*.execute-api." + directory.region() + ".amazonaws.com",
                "*.execute-api.localhost",
                "localhost",
                "127.0.0.1"));
    }

    /** Who has signed them. */
    CertificateAuthority authority() {
        return authority;
    }

    /** Who calls an address may mean any domain name, so it is asked for a certificate if any of them wants one. */
    @Override
    public TlsIdentity of(@Nullable String serverName) {
        Optional<DomainName> domain = Optional.ofNullable(serverName)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .flatMap(directory.domains()::domainName);
        if (domain.isEmpty()) {
            boolean any = serverName == null && directory.domains().asksForCertificates();
            return new TlsIdentity(ownNames, any ? Asked.CERTIFICATE : Asked.NOTHING, SINCE_1_2);
        }
        String name = domain.get().domainName();
        boolean asks = directory.domains().asksForCertificate(name.toLowerCase(Locale.ROOT));
        return new TlsIdentity(
                byDomainName.computeIfAbsent(name, n -> authority.issueServer(List.of(n))),
                asks ? Asked.CERTIFICATE_OR_NOTHING : Asked.NOTHING,
                domain.get().securityPolicy().equals("TLS_1_0") ? SINCE_1_0 : SINCE_1_2);
    }
}
