package dev.gatehouse.control.v2.request;

import org.jspecify.annotations.Nullable;

/**
 * How a domain name shall be reached; what AWS finds out by itself is not among the parameters.
 *
 * @param certificateArn the certificate; may be null
 * @param certificateName its name; may be null
 * @param endpointType {@code REGIONAL} or {@code EDGE}; may be null
 * @param ipAddressType {@code ipv4} or {@code dualstack}; may be null
 * @param ownershipVerificationCertificateArn the certificate that proves ownership; may be null
 * @param securityPolicy the TLS versions and ciphers; may be null
 */
public record DomainNameConfigurationInput(
        @Nullable String certificateArn,
        @Nullable String certificateName,
        @Nullable String endpointType,
        @Nullable String ipAddressType,
        @Nullable String ownershipVerificationCertificateArn,
        @Nullable String securityPolicy) {}
