package dev.gatehouse.control.v2;

import dev.gatehouse.model.rest.DomainName;
import dev.gatehouse.model.rest.EndpointType;
import dev.gatehouse.model.rest.MutualTlsAuthentication;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A domain name as version 2 shows it; it is the same one that version 1 shows.
 *
 * @param domainName the name
 * @param apiMappingSelectionExpression how a request finds its mapping
 * @param domainNameConfigurations how it is reached
 * @param mutualTlsAuthentication the trust store for mutual TLS; may be null
 * @param routingMode what finds the API of a request
 * @param tags the tags
 * @see <a href="https://docs.aws.amazon.com/apigatewayv2/latest/api-reference/domainnames-domainname.html">DomainName</a>
 */
public record ShownDomainName(
        String domainName,
        String apiMappingSelectionExpression,
        List<DomainNameConfiguration> domainNameConfigurations,
        @Nullable MutualTlsAuthentication mutualTlsAuthentication,
        String routingMode,
        Map<String, String> tags) {

    static ShownDomainName of(DomainName domain) {
        boolean edge = domain.endpointConfiguration().types().contains(EndpointType.EDGE);
        DomainNameConfiguration configuration = new DomainNameConfiguration(
                edge ? domain.distributionDomainName() : domain.regionalDomainName(),
                edge ? domain.certificateArn() : domain.regionalCertificateArn(),
                edge ? domain.certificateName() : domain.regionalCertificateName(),
                domain.certificateUploadDate(),
                domain.domainNameStatus(),
                edge ? "EDGE" : "REGIONAL",
                edge ? domain.distributionHostedZoneId() : domain.regionalHostedZoneId(),
                domain.endpointConfiguration().ipAddressType(),
                domain.ownershipVerificationCertificateArn(),
                domain.securityPolicy());
        return new ShownDomainName(
                domain.domainName(),
                "$request.basepath",
                List.of(configuration),
                domain.mutualTlsAuthentication(),
                "API_MAPPING_ONLY",
                domain.tags());
    }
}
