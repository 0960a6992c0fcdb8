package dev.gatehouse.flow.httpapi;

import dev.gatehouse.flow.exchange.IncomingRequest;
import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.model.http.HttpResponse;
import dev.gatehouse.model.v2.Route;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How one HTTP API answers browsers of other origins.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-cors.html">Configure CORS for HTTP
 *     APIs</a>
 */
public interface CrossOrigin {

    /** An API that does not care. */
    CrossOrigin NOT_CONFIGURED = new CrossOrigin() {
        @Override
        public Optional<HttpResponse> preflight(IncomingRequest request, @Nullable Route route, Reasons why) {
            return Optional.empty();
        }

        @Override
        public HttpResponse apply(IncomingRequest request, HttpResponse response, Reasons why) {
            return response;
        }
    };

    /**
     * The API's own answer to a preflight; empty for every other request, and where the route answers it.
     *
     * @param route the route that the request fits; null for none
     */
    Optional<HttpResponse> preflight(IncomingRequest request, @Nullable Route route, Reasons why);

    /** Any other answer, the API's errors too, with the headers that are configured in place of the endpoint's. */
    HttpResponse apply(IncomingRequest request, HttpResponse response, Reasons why);
}
