package dev.gatehouse.record;

import dev.gatehouse.flow.exchange.Authorization;
import dev.gatehouse.flow.exchange.AuthorizedHttpApiRequest;
import dev.gatehouse.flow.exchange.AuthorizedRequest;
import dev.gatehouse.flow.exchange.AuthorizedWebSocketEvent;
import dev.gatehouse.flow.exchange.EndpointCall;
import dev.gatehouse.flow.exchange.EndpointResponse;
import dev.gatehouse.flow.exchange.FlowTrace;
import dev.gatehouse.flow.exchange.HttpApiArrival;
import dev.gatehouse.flow.exchange.HttpApiEndpointResponse;
import dev.gatehouse.flow.exchange.HttpApiIntegrationRequest;
import dev.gatehouse.flow.exchange.IntegrationRequest;
import dev.gatehouse.flow.exchange.MappedHttpApiResponse;
import dev.gatehouse.flow.exchange.MappedResponse;
import dev.gatehouse.flow.exchange.MappedWebSocketResponse;
import dev.gatehouse.flow.exchange.RoutedHttpApiRequest;
import dev.gatehouse.flow.exchange.RoutedRequest;
import dev.gatehouse.flow.exchange.ServedAt;
import dev.gatehouse.flow.exchange.ServedHttpApiRequest;
import dev.gatehouse.flow.exchange.WebSocketEndpointResponse;
import dev.gatehouse.flow.exchange.WebSocketEvent;
import dev.gatehouse.flow.exchange.WebSocketIntegrationRequest;
import dev.gatehouse.model.http.HttpResponse;
import dev.gatehouse.model.http.QueryParameters;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The parts of a trace, whichever kind of API it went through. */
record TraceParts(FlowTrace trace) {

    /**
     * An endpoint's answer.
     *
     * @param http status, headers and body
     * @param functionError how a function failed; null if it did not
     * @param latency how long the endpoint took
     */
    record Answer(HttpResponse http, @Nullable String functionError, Duration latency) {

        static Answer of(EndpointResponse response) {
            return new Answer(response.http(), response.functionError(), response.latency());
        }
    }

    ServedFrom servedFrom() {
        RoutedRequest routed = trace.output(RoutedRequest.class);
        ServedHttpApiRequest httpApi = trace.servedHttpApi();
        if (routed != null) {
            return servedFrom(routed.servedAt());
        }
        WebSocketEvent event = trace.webSocket();
        if (event != null) {
            return servedFrom(event.connection().arrival());
        }
        return httpApi == null ? ServedFrom.NOWHERE : servedFrom(httpApi.arrival());
    }

    private static ServedFrom servedFrom(ServedAt at) {
        return new ServedFrom(
                at.api().id(),
                at.api().name(),
                at.stage().stageName(),
                at.deploymentId(),
                at.canary(),
                at.domainName(),
                Objects.requireNonNullElse(at.basePath(), ""));
    }

    private static ServedFrom servedFrom(HttpApiArrival at) {
        return new ServedFrom(
                at.api().apiId(),
                at.api().name(),
                at.stage().stageName(),
                at.deploymentId(),
                false,
                at.domainName(),
                Objects.requireNonNullElse(at.basePath(), ""));
    }

    @Nullable
    ConnectionEvent connection() {
        WebSocketEvent event = trace.webSocket();
        return event == null
                ? null
                : new ConnectionEvent(
                        event.connection().connectionId(),
                        event.type(),
                        event.connection().handshake().peer().sourceIp(),
                        Objects.requireNonNullElse(event.messageId(), ""),
                        event.closing());
    }

    QueryParameters query() {
        RoutedRequest routed = trace.output(RoutedRequest.class);
        RoutedHttpApiRequest httpApi = trace.output(RoutedHttpApiRequest.class);
        if (routed != null) {
            return routed.query();
        }
        if (trace.webSocket() != null) {
            return trace.incoming()
                    .http()
                    .rawQuery()
                    .map(QueryParameters::parse)
                    .orElse(QueryParameters.EMPTY);
        }
        return httpApi == null ? QueryParameters.EMPTY : httpApi.query();
    }

    Authorization authorization() {
        AuthorizedRequest authorized = trace.output(AuthorizedRequest.class);
        AuthorizedHttpApiRequest httpApi = trace.output(AuthorizedHttpApiRequest.class);
        if (authorized != null) {
            return authorized.authorization();
        }
        AuthorizedWebSocketEvent event = trace.output(AuthorizedWebSocketEvent.class);
        if (event != null) {
            return event.authorization();
        }
        return httpApi == null ? new Authorization.None() : httpApi.authorization();
    }

    @Nullable
    EndpointCall call() {
        IntegrationRequest made = trace.output(IntegrationRequest.class);
        HttpApiIntegrationRequest httpApi = trace.output(HttpApiIntegrationRequest.class);
        if (made != null) {
            return made.call();
        }
        WebSocketIntegrationRequest event = trace.output(WebSocketIntegrationRequest.class);
        if (event != null) {
            return event.call();
        }
        return httpApi == null ? null : httpApi.call();
    }

    @Nullable
    Answer answer() {
        EndpointResponse answered = trace.output(EndpointResponse.class);
        HttpApiEndpointResponse httpApi = trace.output(HttpApiEndpointResponse.class);
        if (answered != null) {
            return Answer.of(answered);
        }
        WebSocketEndpointResponse event = trace.output(WebSocketEndpointResponse.class);
        if (event != null) {
            return new Answer(event.http(), event.functionError(), event.latency());
        }
        return httpApi == null ? null : new Answer(httpApi.http(), httpApi.functionError(), httpApi.latency());
    }

    @Nullable
    HttpResponse mapped() {
        MappedResponse mapped = trace.output(MappedResponse.class);
        MappedHttpApiResponse httpApi = trace.output(MappedHttpApiResponse.class);
        if (mapped != null) {
            return mapped.http();
        }
        MappedWebSocketResponse event = trace.output(MappedWebSocketResponse.class);
        if (event != null) {
            return event.http();
        }
        return httpApi == null ? null : httpApi.http();
    }
}
