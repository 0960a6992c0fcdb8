package dev.gatehouse.flow.route;

import dev.gatehouse.flow.exchange.HttpApiArrival;
import dev.gatehouse.flow.exchange.IncomingRequest;

/**
 * A stage of a WebSocket API that a request reached.
 *
 * @param incoming the request
 * @param arrival the stage
 * @param pathWithinStage the rest of the path as sent; begins with a slash
 */
public record WebSocketDestination(IncomingRequest incoming, HttpApiArrival arrival, String pathWithinStage) {}
