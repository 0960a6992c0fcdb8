package dev.gatehouse.flow.websocket.admission;

import dev.gatehouse.flow.exchange.HttpApiArrival;
import dev.gatehouse.flow.exchange.RoutedWebSocketEvent;

/** The ARN by which policies name a route, as {@code arn:aws:execute-api:us-east-1:123456789012:abc123/dev/$connect}. */
final class RouteArn {

    private RouteArn() {}

    static String of(RoutedWebSocketEvent event) {
        HttpApiArrival at = event.event().connection().arrival();
        return "arn:aws:execute-api:" + at.region() + ":" + at.accountId() + ":"
                + at.api().apiId() + "/" + at.stage().stageName() + "/"
                + event.route().routeKey();
    }
}
