package dev.gatehouse.flow.httpapi.authorization;

import dev.gatehouse.flow.exchange.HttpApiArrival;
import dev.gatehouse.flow.exchange.RoutedHttpApiRequest;

/** The ARN of the route that a request calls, with the path that it calls it by. */
final class RouteArn {

    private RouteArn() {}

    /** As {@code arn:aws:execute-api:us-east-1:123456789012:abcde12345/$default/GET/pets/7}. */
    static String of(RoutedHttpApiRequest request) {
        HttpApiArrival arrival = request.arrival();
        return "arn:aws:execute-api:" + arrival.region() + ":" + arrival.accountId() + ":"
                + arrival.api().apiId() + "/"
                + arrival.stage().stageName() + "/" + request.incoming().http().method()
                + request.path().withinStage();
    }
}
