package dev.gatehouse.record;

import dev.gatehouse.flow.exchange.FlowTrace;
import dev.gatehouse.flow.exchange.IncomingRequest;
import dev.gatehouse.flow.exchange.ServedHttpApiRequest;
import dev.gatehouse.flow.exchange.ServedRequest;
import dev.gatehouse.model.http.HttpRequest;
import dev.gatehouse.record.redaction.Masking;
import dev.gatehouse.record.redaction.Redaction;

/**
 * A request as its client sent it, with its secrets, so that it can be sent once more elsewhere; and the masking that hides
 * the same secrets in what comes back from there.
 *
 * @param incoming the request and who sent it
 * @param apiId the API that it reached; empty if it reached none
 * @param stage the stage that it reached; empty if it reached none
 * @param pathWithinStage the path percent-encoded, without the stage; begins with a slash
 * @param masking masks as the {@link Flow} of the exchange does
 * @param logMasking masks as the log of a test invocation does
 */
public record SentRequest(
        IncomingRequest incoming,
        String apiId,
        String stage,
        String pathWithinStage,
        Masking masking,
        Masking logMasking) {

    static SentRequest of(FlowTrace trace, Redaction redaction) {
        Masking masking = redaction.of(trace);
        Masking logMasking = redaction.showingLastCharacters().of(trace);
        IncomingRequest incoming = trace.incoming();
        ServedRequest served = trace.served();
        if (served != null) {
            String apiId = served.servedAt().api().id();
            String stage = served.servedAt().stage().stageName();
            return new SentRequest(incoming, apiId, stage, served.pathWithinStage(), masking, logMasking);
        }
        ServedHttpApiRequest httpApi = trace.servedHttpApi();
        if (httpApi != null) {
            String apiId = httpApi.arrival().api().apiId();
            String stage = httpApi.arrival().stage().stageName();
            return new SentRequest(incoming, apiId, stage, httpApi.pathWithinStage(), masking, logMasking);
        }
        return new SentRequest(incoming, "", "", incoming.http().rawPath(), masking, logMasking);
    }

    /** Whether the request reached the stage of an API. */
    public boolean reachedStage() {
        return !apiId.isEmpty();
    }

    /** The request with its path within the stage, and its query. */
    public HttpRequest withinStage() {
        HttpRequest http = incoming.http();
        String query = http.rawQuery().map(raw -> "?" + raw).orElse("");
        return new HttpRequest(http.method(), pathWithinStage + query, http.headers(), http.body());
    }

    /** Tells no more than may be seen: the rest has secrets in it. */
    @Override
    public String toString() {
        return "SentRequest[" + incoming.requestId() + "]";
    }
}
