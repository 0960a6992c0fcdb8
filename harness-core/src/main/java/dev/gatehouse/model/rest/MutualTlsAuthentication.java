package dev.gatehouse.model.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The trust store of a domain name that asks clients for certificates.
 *
 * @param truststoreUri an S3 URI; may be null
 * @param truststoreVersion the version of that object; may be null
 * @param truststoreWarnings what is wrong with its certificates
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_MutualTlsAuthentication.html">MutualTlsAuthentication</a>
 */
public record MutualTlsAuthentication(
        @Nullable String truststoreUri, @Nullable String truststoreVersion, List<String> truststoreWarnings) {

    public MutualTlsAuthentication {
        truststoreWarnings = truststoreWarnings == null ? List.of() : List.copyOf(truststoreWarnings);
    }
}
