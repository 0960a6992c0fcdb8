package dev.gatehouse.flow.exchange;

/**
 * A request whose API and stage are known, and nothing more: what can be said of one that fits no resource.
 *
 * @param incoming the request as it came
 * @param servedAt the API and stage
 * @param fullPath the path percent-encoded, with the stage or base path, as in {@code $context.path}
 * @param pathWithinStage the path percent-encoded, without the stage; begins with a slash
 */
public record ServedRequest(IncomingRequest incoming, ServedAt servedAt, String fullPath, String pathWithinStage) {

    /** What was known before the resource was. */
    public static ServedRequest of(RoutedRequest routed) {
        return new ServedRequest(
                routed.incoming(),
                routed.servedAt(),
                routed.path().full(),
                routed.path().withinStage());
    }
}
