package dev.gatehouse.flow.backend;

import dev.gatehouse.flow.exchange.EndpointCall.HttpCall;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Header;
import java.util.Set;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.message.BasicClassicHttpRequest;

/** Writes a call as the client's request, header for header. */
final class HttpRequests {

    /** A server may wait for, or refuse, a body of unknown length with these, so an empty one is announced. */
    private static final Set<String> WITH_BODY = Set.of("POST", "PUT", "PATCH");

    private HttpRequests() {}

    static ClassicHttpRequest of(HttpCall call, HttpTarget target) {
        BasicClassicHttpRequest request = new BasicClassicHttpRequest(call.method(), target.requestTarget());
        if (!call.headers().has("Host")) {
            request.addHeader("Host", target.authority());
        }
        for (Header header : call.headers()) {
            if (!isFraming(header)) {
                request.addHeader(header.name(), header.value());
            }
        }
        frame(request, call);
        return request;
    }

    /** The payload decides how a request is framed; a header that says otherwise would hang the endpoint. */
    private static boolean isFraming(Header header) {
        return header.isNamed("Content-Length") || header.isNamed("Transfer-Encoding");
    }

    private static void frame(BasicClassicHttpRequest request, HttpCall call) {
        Bytes payload = call.payload();
        if (!payload.isEmpty()) {
            request.setEntity(new ByteArrayEntity(payload.toByteArray(), null));
        }
        if (!payload.isEmpty() || WITH_BODY.contains(call.method())) {
            request.addHeader("Content-Length", Integer.toString(payload.size()));
        }
    }
}
