package dev.gatehouse.control.request;

import dev.gatehouse.model.rest.MutualTlsAuthentication;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@code CreateDomainName}.
 *
 * @param domainName the domain name
 * @param certificateName the name of the certificate; may be null
 * @param certificateArn the ARN of the certificate of an edge-optimised domain; may be null
 * @param regionalCertificateName the name of the regional certificate; may be null
 * @param regionalCertificateArn the ARN of the regional certificate; may be null
 * @param endpointConfiguration how it can be reached; may be null
 * @param tags the tags; may be null
 * @param securityPolicy the TLS versions and ciphers; may be null
 * @param mutualTlsAuthentication the trust store for mutual TLS; may be null
 * @param ownershipVerificationCertificateArn the ARN of the certificate that proves ownership; may be null
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_CreateDomainName.html">CreateDomainName</a>
 */
public record CreateDomainNameRequest(
        String domainName,
        @Nullable String certificateName,
        @Nullable String certificateArn,
        @Nullable String regionalCertificateName,
        @Nullable String regionalCertificateArn,
        @Nullable EndpointConfigurationInput endpointConfiguration,
        @Nullable Map<String, String> tags,
        @Nullable String securityPolicy,
        @Nullable MutualTlsAuthentication mutualTlsAuthentication,
        @Nullable String ownershipVerificationCertificateArn) {

    /** Starts from the parameters that AWS requires. */
    public static Builder of(String domainName) {
        return new Builder(domainName);
    }

    /** Collects the optional parameters; not safe for use by several threads. */
    public static final class Builder {
        private final String domainName;
        private @Nullable String certificateName;
        private @Nullable String certificateArn;
        private @Nullable String regionalCertificateName;
        private @Nullable String regionalCertificateArn;
        private @Nullable EndpointConfigurationInput endpointConfiguration;
        private @Nullable Map<String, String> tags;
        private @Nullable String securityPolicy;
        private @Nullable MutualTlsAuthentication mutualTlsAuthentication;
        private @Nullable String ownershipVerificationCertificateArn;

        private Builder(String domainName) {
            this.domainName = domainName;
        }

        /** Sets the name of the certificate. */
        public Builder certificateName(@Nullable String certificateName) {
            this.certificateName = certificateName;
            return this;
        }

        /** Sets the ARN of the certificate of an edge-optimised domain. */
        public Builder certificateArn(@Nullable String certificateArn) {
            this.certificateArn = certificateArn;
            return this;
        }

        /** Sets the name of the regional certificate. */
        public Builder regionalCertificateName(@Nullable String regionalCertificateName) {
            this.regionalCertificateName = regionalCertificateName;
            return this;
        }

        /** Sets the ARN of the regional certificate. */
        public Builder regionalCertificateArn(@Nullable String regionalCertificateArn) {
            this.regionalCertificateArn = regionalCertificateArn;
            return this;
        }

        /** Sets how it can be reached. */
        public Builder endpointConfiguration(@Nullable EndpointConfigurationInput endpointConfiguration) {
            this.endpointConfiguration = endpointConfiguration;
            return this;
        }

        /** Sets the tags. */
        public Builder tags(@Nullable Map<String, String> tags) {
            this.tags = tags;
            return this;
        }

        /** Sets the TLS versions and ciphers. */
        public Builder securityPolicy(@Nullable String securityPolicy) {
            this.securityPolicy = securityPolicy;
            return this;
        }

        /** Sets the trust store for mutual TLS. */
        public Builder mutualTlsAuthentication(@Nullable MutualTlsAuthentication mutualTlsAuthentication) {
            this.mutualTlsAuthentication = mutualTlsAuthentication;
            return this;
        }

        /** Sets the ARN of the certificate that proves ownership. */
        public Builder ownershipVerificationCertificateArn(@Nullable String ownershipVerificationCertificateArn) {
            this.ownershipVerificationCertificateArn = ownershipVerificationCertificateArn;
            return this;
        }

        /** The parameters as collected. */
        public CreateDomainNameRequest build() {
            return new CreateDomainNameRequest(
                    domainName,
                    certificateName,
                    certificateArn,
                    regionalCertificateName,
                    regionalCertificateArn,
                    endpointConfiguration,
                    tags,
                    securityPolicy,
                    mutualTlsAuthentication,
                    ownershipVerificationCertificateArn);
        }
    }
}
