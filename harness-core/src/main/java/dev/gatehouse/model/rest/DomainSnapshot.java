package dev.gatehouse.model.rest;

import java.util.List;
import java.util.Map;

/**
 * All domain names of an account with their mappings at one moment.
 *
 * @param domainNames the domain names
 * @param basePathMappings the mappings by domain name
 */
public record DomainSnapshot(Map<String, DomainName> domainNames, Map<String, List<BasePathMapping>> basePathMappings) {

    public DomainSnapshot {
        domainNames = Ordered.copyOf(domainNames);
        basePathMappings = Ordered.copyOf(basePathMappings);
    }
}
