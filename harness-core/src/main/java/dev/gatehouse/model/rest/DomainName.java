package dev.gatehouse.model.rest;

import dev.gatehouse.model.Ordered;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A domain name under which APIs are reached.
 *
 * @param domainName the name
 * @param certificateName the name of the certificate; may be null
 * @param certificateArn the ARN of the certificate of an edge-optimised domain; may be null
 * @param certificateUploadDate when that certificate was uploaded; may be null
 * @param regionalDomainName what the DNS record points at; may be null
 * @param regionalHostedZoneId the hosted zone of that; may be null
 * @param regionalCertificateName the name of the regional certificate; may be null
 * @param regionalCertificateArn the ARN of the regional certificate; may be null
 * @param distributionDomainName what the DNS record of an edge-optimised domain points at; may be null
 * @param distributionHostedZoneId the hosted zone of that; may be null
 * @param endpointConfiguration how it can be reached
 * @param domainNameStatus its status
 * @param securityPolicy the TLS versions and ciphers
 * @param mutualTlsAuthentication the trust store for mutual TLS; may be null
 * @param ownershipVerificationCertificateArn the ARN of the certificate that proves ownership; may be null
 * @param tags the tags
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_DomainName.html">DomainName</a>
 */
public record DomainName(
        String domainName,
        @Nullable String certificateName,
        @Nullable String certificateArn,
        @Nullable Instant certificateUploadDate,
        @Nullable String regionalDomainName,
        @Nullable String regionalHostedZoneId,
        @Nullable String regionalCertificateName,
        @Nullable String regionalCertificateArn,
        @Nullable String distributionDomainName,
        @Nullable String distributionHostedZoneId,
        EndpointConfiguration endpointConfiguration,
        String domainNameStatus,
        String securityPolicy,
        @Nullable MutualTlsAuthentication mutualTlsAuthentication,
        @Nullable String ownershipVerificationCertificateArn,
        Map<String, String> tags) {

    public DomainName {
        tags = Ordered.copyOf(tags);
    }
}
