package dev.gatehouse.model.rest;

import dev.gatehouse.model.Ordered;
import java.util.List;
import java.util.Map;

/**
 * All domain names of an account with their mappings at one moment.
 *
 * @param domainNames the domain names
 * @param apiMappings the mappings by domain name
 */
public record DomainSnapshot(Map<String, DomainName> domainNames, Map<String, List<ApiMapping>> apiMappings) {

    public DomainSnapshot {
        domainNames = Ordered.copyOf(domainNames);
        apiMappings = Ordered.copyOf(apiMappings);
    }
}
