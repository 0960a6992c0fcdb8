package dev.gatehouse.flow.integrationresponse;

import dev.gatehouse.flow.exchange.EndpointResponse;
import java.util.Optional;

/** The client's {@code Accept}. */
final class ClientAccept {

    private ClientAccept() {}

    static Optional<String> of(EndpointResponse response) {
        return response.request().request().routed().incoming().http().headers().last("Accept");
    }
}
