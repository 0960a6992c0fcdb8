package dev.gatehouse.flow.methodresponse;

import dev.gatehouse.flow.clientrequest.TraceHeader;
import dev.gatehouse.flow.exchange.IncomingRequest;
import dev.gatehouse.model.http.Header;
import dev.gatehouse.model.rest.IntegrationType;
import java.util.List;

/** {@code X-Amzn-Trace-Id} of answers, which is there or not by the kind of integration. */
enum TraceOfAnswer {
    /** MOCK and HTTP_PROXY. */
    NONE,
    /** HTTP and AWS. */
    OWN,
    /** AWS_PROXY. */
    WITH_PARENT;

    static TraceOfAnswer of(IntegrationType type) {
        return switch (type) {
            case MOCK, HTTP_PROXY -> NONE;
            case HTTP, AWS -> OWN;
            case AWS_PROXY -> WITH_PARENT;
        };
    }

    void addTo(List<Header> headers, IncomingRequest request) {
        if (this == NONE) {
            return;
        }
        headers.removeIf(header -> header.isNamed(TraceHeader.NAME));
        headers.add(
                new Header(TraceHeader.NAME, this == OWN ? TraceHeader.of(request) : TraceHeader.withParent(request)));
    }
}
