package dev.gatehouse.flow.exchange;

/** What one step of a flow hands to the next: also what the recorder keeps. */
public sealed interface StepOutput
        permits IncomingRequest,
                RoutedRequest,
                AuthorizedRequest,
                CacheLookup,
                IntegrationRequest,
                EndpointResponse,
                MappedResponse,
                RoutedHttpApiRequest,
                AuthorizedHttpApiRequest,
                HttpApiIntegrationRequest,
                HttpApiEndpointResponse,
                MappedHttpApiResponse,
                RoutedWebSocketEvent,
                AuthorizedWebSocketEvent,
                WebSocketIntegrationRequest,
                WebSocketEndpointResponse,
                MappedWebSocketResponse,
                FinalResponse {}
