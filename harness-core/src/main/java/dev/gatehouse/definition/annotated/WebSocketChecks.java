package dev.gatehouse.definition.annotated;

import dev.gatehouse.definition.RouteKeyHint;
import dev.gatehouse.definition.WebSocketKeyHint;

/** Says what of a WebSocket API's route contradicts itself, or would have no effect. */
record WebSocketChecks(DefinedRoute route, Findings findings) {

    void check() {
        findings.refuseTwice(route.models(), RouteModel::key, route.origin(), "models with the key");
        findings.refuseTwice(
                route.responses(), DefinedResponse::key, route.origin(), "annotations @IntegrationResponse for");
        route.responses().stream().map(DefinedResponse::annotation).forEach(this::check);
        new HttpApiOnly(ApiKind.WEBSOCKET_API, route.origin(), findings).check(route.java());
        checkKeys();
        checkConnecting();
        checkAnswer();
        if (route.isIntegrated()) {
            check(route.integration());
        } else {
            checkLonely();
        }
    }

    private void check(IntegrationSpec integration) {
        integration.handler().ifPresent(handler -> findings.checkHandler(route.origin(), handler));
        findings.refuseTwice(integration.request().parameters(), MapParameter::to, route.origin(), "mappings to");
        if (integration.isProxy() && !route.responses().isEmpty()) {
            findings.add(
                    route.origin(),
                    route.java().getName() + "() has @IntegrationResponse, and its integration is " + integration.type()
                            + ", whose answers pass as they are.",
                    "Leave @IntegrationResponse out, or use an integration that is no proxy.");
        }
    }

    private void checkLonely() {
        if (route.java().getAnnotationsByType(IntegrationResponse.class).length > 0) {
            findings.add(
                    route.origin(),
                    route.java().getName() + "() has @IntegrationResponse, and calls nothing.",
                    "Leave it out, or say what the route calls, as with @Mock.");
        }
    }

    private void check(IntegrationResponse response) {
        if (response.status() != IntegrationResponse.NO_STATUS) {
            findings.add(
                    route.origin(),
                    "@IntegrationResponse(status = " + response.status() + ") means nothing in a WebSocket API, whose"
                            + " messages have no status.",
                    "Leave the status out; to pick the response by the endpoint's status say selectionPattern = \""
                            + response.status() + "\".");
        }
        if (response.headers().length > 0) {
            findings.add(
                    route.origin(),
                    "@IntegrationResponse(headers = ...) means nothing in a WebSocket API, whose messages have none.",
                    "Leave it out.");
        }
    }

    /** The first kind AWS refuses; the other it takes, and then no message ever names it. */
    private void checkKeys() {
        route.keys().stream()
                .map(WebSocketKeyHint::new)
                .filter(key -> !key.isFormatted())
                .forEach(key -> findings.add(route.origin(), "@Route: " + key.message(), key.remedy()));
        route.keys().stream()
                .filter(key -> new RouteKeyHint(key).isMethodAndPath())
                .forEach(key -> findings.add(
                        route.origin(),
                        "@Route(\"" + key + "\") is a route key of HTTP APIs: no message of a WebSocket API has a"
                                + " method and a path.",
                        "Write $connect, $disconnect, $default, or what the route selection expression finds in a"
                                + " message, as @Route(\"send\") for {\"action\": \"send\"}."));
    }

    /** Who calls is asked when a connection is opened, and never again. */
    private void checkConnecting() {
        if (route.keys().contains(WebSocketRoutes.CONNECT)) {
            return;
        }
        if (route.java().isAnnotationPresent(AuthorizedBy.class)) {
            refuseBeyondConnect("@AuthorizedBy");
        }
        if (route.routes().stream().anyMatch(Route::apiKeyRequired)) {
            refuseBeyondConnect("@Route(apiKeyRequired = true)");
        }
    }

    private void refuseBeyondConnect(String what) {
        findings.add(
                route.origin(),
                what + " means nothing but on the route $connect, where a connection is opened.",
                "Move it to the method with @Route(\"$connect\").");
    }

    private void checkAnswer() {
        if (route.answers() && route.keys().contains(WebSocketRoutes.DISCONNECT)) {
            findings.add(
                    route.origin(),
                    "@RouteResponse means nothing on $disconnect: nobody is there any more to hear it.",
                    "Leave it out.");
        }
    }
}
