package dev.gatehouse.control.v2.request;

import dev.gatehouse.model.rest.MutualTlsAuthentication;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@code CreateDomainName}.
 *
 * @param domainName the domain name
 * @param domainNameConfigurations how it can be reached; may be null
 * @param mutualTlsAuthentication the trust store for mutual TLS; may be null
 * @param routingMode what finds the API of a request; may be null
 * @param tags the tags; may be null
 */
public record CreateDomainNameRequest(
        String domainName,
        @Nullable List<DomainNameConfigurationInput> domainNameConfigurations,
        @Nullable MutualTlsAuthentication mutualTlsAuthentication,
        @Nullable String routingMode,
        @Nullable Map<String, String> tags) {}
