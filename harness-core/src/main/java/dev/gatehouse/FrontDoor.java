package dev.gatehouse;

import dev.gatehouse.control.wire.WireProtocol;
import dev.gatehouse.flow.exchange.ExchangeHandler;
import dev.gatehouse.flow.exchange.Handshake;
import dev.gatehouse.flow.exchange.Peer;
import dev.gatehouse.model.http.HttpRequest;
import dev.gatehouse.model.http.HttpResponse;
import dev.gatehouse.report.LivePages;

/**
 * What comes to the gateway's port: a developer who looks on, control-plane requests, and calls of APIs.
 *
 * @param pages answers the developer
 * @param control which requests are for the control plane
 * @param wire answers those
 * @param apis answers everything else
 */
record FrontDoor(LivePages pages, ControlRequests control, WireProtocol wire, ExchangeHandler apis)
        implements ExchangeHandler {

    @Override
    public HttpResponse handle(HttpRequest request, Peer peer) {
        if (LivePages.has(request)) {
            return pages.answer(request, HostName.isNear(request));
        }
        return control.has(request) ? wire.answer(request) : apis.handle(request, peer);
    }

    @Override
    public Handshake upgrade(HttpRequest request, Peer peer) {
        return apis.upgrade(request, peer);
    }
}
