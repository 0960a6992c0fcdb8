package dev.gatehouse.flow.route;

import dev.gatehouse.flow.exchange.IncomingRequest;
import dev.gatehouse.flow.exchange.Reason;
import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.flow.mutualtls.Truststores;
import dev.gatehouse.model.rest.DomainName;
import dev.gatehouse.model.rest.MutualTlsAuthentication;
import java.security.cert.X509Certificate;
import org.jspecify.annotations.Nullable;

/** Lets those in to whom the called domain name gives way; AWS answers the others 403 and says no more. */
record MutualTls(Truststores truststores) {

    /** The request as its steps may see it: of a certificate that nobody has asked for they must not know. */
    IncomingRequest admit(@Nullable DomainName domain, IncomingRequest incoming, Reasons why) {
        MutualTlsAuthentication settings = domain == null ? null : domain.mutualTlsAuthentication();
        if (domain == null || settings == null || !isOn(settings)) {
            return incoming.withoutClientCertificate();
        }
        X509Certificate certificate = incoming.peer().clientCertificate();
        String refusal = truststores.refusal(settings, certificate, incoming.receivedAt());
        String subject =
                certificate == null ? "" : certificate.getSubjectX500Principal().getName();
        why.add(new Reason.ClientCertificateChecked(
                subject, refusal == null, refusal == null ? "issued by who is in the truststore" : refusal));
        if (refusal != null) {
            throw Forbidden.because("mutual TLS of " + domain.domainName() + " refuses "
                    + (subject.isEmpty() ? "" : subject + ": ") + refusal);
        }
        return incoming;
    }

    /** Switching it off on AWS leaves an empty URI. */
    static boolean isOn(@Nullable MutualTlsAuthentication settings) {
        return settings != null
                && settings.truststoreUri() != null
                && !settings.truststoreUri().isEmpty();
    }
}
