package dev.gatehouse.flow.route;

import dev.gatehouse.flow.mutualtls.Truststores;
import dev.gatehouse.model.rest.ApiMapping;
import dev.gatehouse.model.rest.DomainName;
import dev.gatehouse.model.rest.DomainSnapshot;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The custom domain names that one gateway answers, replaced as a whole when any of them changes. */
public final class DomainDirectory {

    private volatile Map<String, ServedDomain> domains = Map.of();

    private final Truststores truststores = new Truststores();

    DomainDirectory() {}

    /** What stands in for the truststores that domain names with mutual TLS name. */
    public Truststores truststores() {
        return truststores;
    }

    /** Answers these domain names from now on, and no others. */
    public void replace(DomainSnapshot snapshot) {
        Map<String, ServedDomain> served = new LinkedHashMap<>();
        for (DomainName domain : snapshot.domainNames().values()) {
            List<ApiMapping> mappings = snapshot.apiMappings().getOrDefault(domain.domainName(), List.of());
            served.put(domain.domainName().toLowerCase(Locale.ROOT), new ServedDomain(domain, mappings));
        }
        domains = served;
    }

    /** The names, as they were given. */
    public List<String> names() {
        return domains.values().stream()
                .map(domain -> domain.domain().domainName())
                .toList();
    }

    /** The domain name that answers a host: itself, or with an asterisk for the first label. */
    public Optional<DomainName> domainName(String host) {
        return find(host).map(ServedDomain::domain);
    }

    /** Whether who calls a host must show a certificate. */
    public boolean asksForCertificate(String host) {
        return find(host)
                .filter(domain -> MutualTls.isOn(domain.domain().mutualTlsAuthentication()))
                .isPresent();
    }

    /** Whether there is a domain name whose clients must show certificates. */
    public boolean asksForCertificates() {
        return domains.values().stream()
                .anyMatch(domain -> MutualTls.isOn(domain.domain().mutualTlsAuthentication()));
    }

    Optional<ServedDomain> find(String host) {
        if (domains.isEmpty()) {
            return Optional.empty();
        }
        ServedDomain exact = domains.get(host);
        if (exact != null) {
            return Optional.of(exact);
        }
        int dot = host.indexOf('.');
        return dot < 0 ? Optional.empty() : Optional.ofNullable(domains.get("*" + host.substring(dot)));
    }
}
