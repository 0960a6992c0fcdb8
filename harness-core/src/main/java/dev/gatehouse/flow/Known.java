package dev.gatehouse.flow;

import dev.gatehouse.flow.exchange.AuthorizedRequest;
import dev.gatehouse.flow.exchange.IncomingRequest;
import dev.gatehouse.flow.exchange.RoutedRequest;
import dev.gatehouse.flow.exchange.StepOutput;
import dev.gatehouse.flow.gatewayresponse.FaultScope;
import dev.gatehouse.flow.gatewayresponse.GatewayResponses;
import dev.gatehouse.flow.route.Destination;
import java.util.function.Supplier;

/**
 * What a fault's answer may tell, as far as the request came.
 *
 * @param responses the API's gateway responses; AWS's own before the API is known
 * @param lazyScope makes the scope, which only a fault needs
 */
record Known(GatewayResponses responses, Supplier<FaultScope> lazyScope) {

    static Known of(IncomingRequest incoming) {
        return new Known(GatewayResponses.awsDefaults(), () -> FaultScope.of(incoming));
    }

    static Known of(Destination destination) {
        return new Known(destination.deployment().gatewayResponses(), () -> FaultScope.of(destination.request()));
    }

    Known and(StepOutput output) {
        if (output instanceof RoutedRequest routed) {
            return new Known(responses, () -> FaultScope.of(routed));
        }
        if (output instanceof AuthorizedRequest authorized) {
            return new Known(responses, () -> FaultScope.of(authorized));
        }
        return this;
    }

    FaultScope scope() {
        return lazyScope.get();
    }
}
