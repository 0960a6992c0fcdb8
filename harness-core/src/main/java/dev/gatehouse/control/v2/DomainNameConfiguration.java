package dev.gatehouse.control.v2;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a domain name is reached.
 *
 * @param apiGatewayDomainName what its DNS record points at
 * @param certificateArn the certificate; may be null
 * @param certificateName its name; may be null
 * @param certificateUploadDate when it was uploaded; may be null
 * @param domainNameStatus its status
 * @param endpointType {@code REGIONAL} or {@code EDGE}
 * @param hostedZoneId the hosted zone of the name that it points at; may be null
 * @param ipAddressType {@code ipv4} or {@code dualstack}; may be null
 * @param ownershipVerificationCertificateArn the certificate that proves ownership; may be null
 * @param securityPolicy the TLS versions and ciphers
 * @see <a
 *     href="https://docs.aws.amazon.com/apigatewayv2/latest/api-reference/domainnames-domainname.html">DomainNameConfiguration</a>
 */
public record DomainNameConfiguration(
        @Nullable String apiGatewayDomainName,
        @Nullable String certificateArn,
        @Nullable String certificateName,
        @Nullable Instant certificateUploadDate,
        String domainNameStatus,
        String endpointType,
        @Nullable String hostedZoneId,
        @Nullable String ipAddressType,
        @Nullable String ownershipVerificationCertificateArn,
        String securityPolicy) {}
