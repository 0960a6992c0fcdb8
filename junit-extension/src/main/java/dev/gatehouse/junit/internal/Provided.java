package dev.gatehouse.junit.internal;

import dev.gatehouse.Gateway;
import dev.gatehouse.GatewayClock;
import dev.gatehouse.TokenIssuer;
import dev.gatehouse.WebSocketClient;
import dev.gatehouse.WebSocketHandshake;
import dev.gatehouse.WebSocketRefusedException;
import dev.gatehouse.junit.BaseUri;
import dev.gatehouse.junit.Domain;
import dev.gatehouse.junit.Flows;
import dev.gatehouse.junit.LambdaFunction;
import dev.gatehouse.monitoring.Monitoring;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;

/** The values of parameters: exactly our own types, REST Assured's specification, and what carries our annotations. */
record Provided(TestSession session) {

    private static final Map<Class<?>, Function<TestSession, Object>> TYPES = Map.of(
            Gateway.class, TestSession::gateway,
            GatewayClock.class, session -> session.gateway().clock(),
            Monitoring.class, session -> session.gateway().monitoring(),
            Flows.class, TestSession::flows,
            RequestSpecification.class, TestSession::api,
            WebSocketHandshake.class, session -> session.sockets().handshake(),
            WebSocketClient.class, session -> connected(session.sockets().handshake()));

    static boolean isOurs(ParameterContext parameter) {
        Class<?> type = parameter.getParameter().getType();
        return TYPES.containsKey(type)
                || type == TokenIssuer.class
                || parameter.isAnnotated(BaseUri.class)
                || parameter.isAnnotated(Domain.class)
                || StandInName.of(parameter.getParameter()).isPresent()
                || parameter.isAnnotated(LambdaFunction.class);
    }

    Object value(ParameterContext parameter) {
        Class<?> type = parameter.getParameter().getType();
        if (parameter.isAnnotated(BaseUri.class)) {
            return expect(
                    type, URI.class, "@BaseUri", session.running().stages().first());
        }
        if (parameter.isAnnotated(Domain.class)) {
            String domainName =
                    parameter.findAnnotation(Domain.class).orElseThrow().value();
            return atDomain(type, domainName);
        }
        Optional<StandInName> name = StandInName.of(parameter.getParameter());
        if (name.isPresent()) {
            return session.running().backends().server(name.get(), type);
        }
        if (parameter.isAnnotated(LambdaFunction.class)) {
            String function =
                    parameter.findAnnotation(LambdaFunction.class).orElseThrow().value();
            return expect(
                    type, Object.class, "@LambdaFunction", session.running().handler(function, type));
        }
        Function<TestSession, Object> ours = TYPES.get(type);
        return ours == null ? new TrustedIssuers(session.gateway()).of(parameter) : ours.apply(session);
    }

    private Object atDomain(Class<?> type, String domainName) {
        if (type == URI.class) {
            return session.gateway().domains().baseUri(domainName);
        }
        if (type == WebSocketHandshake.class) {
            return session.sockets().handshake(domainName);
        }
        return type == WebSocketClient.class
                ? connected(session.sockets().handshake(domainName))
                : expect(type, RequestSpecification.class, "@Domain", session.api(domainName));
    }

    private static WebSocketClient connected(WebSocketHandshake handshake) {
        try {
            return handshake.connect();
        } catch (WebSocketRefusedException refused) {
            throw new ParameterResolutionException(
                    refused.getMessage()
                            + ". The parameter WebSocketClient connects before the test begins, as any client"
                            + " would: take a WebSocketHandshake in its place to add headers or a query to it, or to test"
                            + " that it is refused.",
                    refused);
        }
    }

    private static Object expect(Class<?> asked, Class<?> given, String annotation, Object value) {
        if (!asked.isInstance(value)) {
            throw new ParameterResolutionException(
                    annotation + " gives a " + given.getName() + ", not a " + asked.getName() + ".");
        }
        return value;
    }
}
