package dev.gatehouse.junit.internal;

import dev.gatehouse.Gateway;
import dev.gatehouse.GatewayClock;
import dev.gatehouse.TokenIssuer;
import dev.gatehouse.junit.BaseUri;
import dev.gatehouse.junit.Domain;
import dev.gatehouse.junit.Flows;
import dev.gatehouse.junit.LambdaFunction;
import dev.gatehouse.monitoring.Monitoring;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;

/** The values of parameters: exactly our own types, REST Assured's specification, and what carries our annotations. */
record Provided(TestSession session) {

    private static final Set<Class<?>> TYPES = Set.of(
            Gateway.class,
            GatewayClock.class,
            Monitoring.class,
            Flows.class,
            RequestSpecification.class,
            TokenIssuer.class);

    static boolean isOurs(ParameterContext parameter) {
        return TYPES.contains(parameter.getParameter().getType())
                || parameter.isAnnotated(BaseUri.class)
                || parameter.isAnnotated(Domain.class)
                || StandInName.of(parameter.getParameter()).isPresent()
                || parameter.isAnnotated(LambdaFunction.class);
    }

    Object value(ParameterContext parameter) {
        Class<?> type = parameter.getParameter().getType();
        if (parameter.isAnnotated(BaseUri.class)) {
            return expect(type, URI.class, "@BaseUri", session.gateway().baseUri());
        }
        if (parameter.isAnnotated(Domain.class)) {
            String domainName =
                    parameter.findAnnotation(Domain.class).orElseThrow().value();
            return type == URI.class
                    ? session.gateway().domains().baseUri(domainName)
                    : expect(type, RequestSpecification.class, "@Domain", session.api(domainName));
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
        return type == TokenIssuer.class ? new TrustedIssuers(session.gateway()).of(parameter) : ours(type);
    }

    private Object ours(Class<?> type) {
        if (type == Gateway.class) {
            return session.gateway();
        }
        if (type == GatewayClock.class) {
            return session.gateway().clock();
        }
        if (type == Monitoring.class) {
            return session.gateway().monitoring();
        }
        return type == RequestSpecification.class ? session.api() : session.flows();
    }

    private static Object expect(Class<?> asked, Class<?> given, String annotation, Object value) {
        if (!asked.isInstance(value)) {
            throw new ParameterResolutionException(
                    annotation + " gives a " + given.getName() + ", not a " + asked.getName() + ".");
        }
        return value;
    }
}
