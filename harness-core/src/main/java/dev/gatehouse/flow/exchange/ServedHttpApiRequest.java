package dev.gatehouse.flow.exchange;

/**
 * A request whose HTTP API and stage are known, and nothing more: what can be said of one that fits no route.
 *
 * @param incoming the request as it came
 * @param arrival the API and stage
 * @param fullPath the path percent-encoded, with the stage unless it is {@code $default}, or with an API mapping's key
 * @param pathWithinStage the path percent-encoded, without either; begins with a slash
 */
public record ServedHttpApiRequest(
        IncomingRequest incoming, HttpApiArrival arrival, String fullPath, String pathWithinStage) {}
