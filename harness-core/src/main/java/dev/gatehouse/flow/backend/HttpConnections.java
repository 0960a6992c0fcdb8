package dev.gatehouse.flow.backend;

import dev.gatehouse.flow.exchange.EndpointCall.HttpCall;
import dev.gatehouse.flow.exchange.Reason;
import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.model.http.HttpResponse;

/**
 * Calls HTTP servers over connections that are kept open between calls.
 *
 * <p>It sends the headers that it is given and no other, save a missing {@code Host} and the length of the payload; it
 * follows no redirect, keeps no cookie, decompresses nothing and never tries twice. The answer keeps every header of the
 * endpoint, also {@code Content-Length} and {@code Connection}, which AWS hands on under other names.
 */
public final class HttpConnections implements HttpEndpoint, AutoCloseable {

    private final HttpBackends backends;
    private final ConnectionPool verifying = new ConnectionPool(true);
    private final ConnectionPool trusting = new ConnectionPool(false);
    private final Watchdog watchdog = new Watchdog();

    /** Nothing is opened before the first call. */
    public HttpConnections(HttpBackends backends) {
        this.backends = backends;
    }

    @Override
    public HttpResponse call(HttpCall call, Reasons why) {
        HttpTarget target = HttpTarget.of(call.uri(), backends);
        if (target.standIn()) {
            why.add(new Reason.Noted(target.server() + " stands in for " + target.authority()));
        }
        ConnectionPool pool = call.verifyTls() ? verifying : trusting;
        return new HttpExchange(call, target, pool, watchdog).run();
    }

    /** Closes every connection; a call under way ends in a fault. */
    @Override
    public void close() {
        verifying.close();
        trusting.close();
        watchdog.close();
    }
}
