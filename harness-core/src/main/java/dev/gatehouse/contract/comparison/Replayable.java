package dev.gatehouse.contract.comparison;

import dev.gatehouse.contract.target.TargetRequest;
import dev.gatehouse.flow.network.Network;
import dev.gatehouse.model.http.Header;
import dev.gatehouse.model.http.HttpRequest;
import dev.gatehouse.record.Flow;
import dev.gatehouse.record.SentRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Whether a request means the same when it is sent from here to somewhere else. */
record Replayable(Flow flow, SentRequest sent) {

    /** Of one connection, or ours: the target's connection has its own. */
    private static final Set<String> LEFT_OUT = Set.of(
            "host",
            "connection",
            "keep-alive",
            "content-length",
            "transfer-encoding",
            Network.CLIENT_HEADER.toLowerCase(Locale.ROOT));

    /** Why it does not; empty if it does. */
    Optional<String> whyNot() {
        if (flow.connection() != null) {
            return Optional.of("It happened on a WebSocket connection, which cannot be made once more event by event.");
        }
        if (!sent.reachedStage()) {
            return Optional.of("In process the request reached no stage of an API, so there is none to send it to.");
        }
        if (flow.servedFrom().byCustomDomain()) {
            return Optional.of("The request came by the custom domain name "
                    + flow.servedFrom().domainName() + ", which only the gateway in process has.");
        }
        if (flow.servedFrom().canary()) {
            return Optional.of("The stage's canary answered, which elsewhere is a matter of chance.");
        }
        if (isSigned()) {
            return Optional.of("The request is signed for the host it was sent to, so another host would refuse it.");
        }
        return whyNotFromHere();
    }

    private Optional<String> whyNotFromHere() {
        if (sent.incoming().peer().clientCertificate() != null) {
            return Optional.of("The request came with a client certificate that the target would not trust.");
        }
        if (sent.incoming().peer().vpc() != null || !fromLoopback()) {
            return Optional.of("The test says that the request comes from "
                    + sent.incoming().peer().sourceIp() + "; the target would see where it really comes from.");
        }
        return Optional.empty();
    }

    private boolean isSigned() {
        HttpRequest http = sent.incoming().http();
        return http.headers().values("Authorization").stream().anyMatch(value -> value.startsWith("AWS4-"))
                || http.rawQuery()
                        .filter(query -> query.contains("X-Amz-Signature="))
                        .isPresent();
    }

    private boolean fromLoopback() {
        try {
            // An address as text is not looked up.
            return InetAddress.getByName(sent.incoming().peer().sourceIp()).isLoopbackAddress();
        } catch (UnknownHostException noAddress) {
            return false;
        }
    }

    TargetRequest request() {
        HttpRequest http = sent.withinStage();
        return new TargetRequest(
                sent.apiId(),
                sent.stage(),
                new HttpRequest(http.method(), http.target(), http.headers().filtered(this::isOwn), http.body()));
    }

    private boolean isOwn(Header header) {
        return !LEFT_OUT.contains(header.name().toLowerCase(Locale.ROOT));
    }
}
