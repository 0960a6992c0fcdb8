package dev.gatehouse.flow.exchange;

import org.jspecify.annotations.Nullable;

/**
 * How an HTTP endpoint is reached, beside its address.
 *
 * @param verifyTls whether the endpoint's certificate must come from an authority that is trusted
 * @param privately the way into the VPC where it is; null over the internet
 * @param clientCertificateId the certificate that the gateway shows, if it is asked for one; null for none
 */
public record Transport(boolean verifyTls, @Nullable PrivateWay privately, @Nullable String clientCertificateId) {

    /** Over the internet, showing no certificate. */
    public static Transport internet(boolean verifyTls) {
        return new Transport(verifyTls, null, null);
    }
}
