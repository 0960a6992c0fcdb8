package dev.gatehouse.junit.internal;

import dev.gatehouse.flow.network.Network;
import dev.gatehouse.flow.network.NetworkClient;
import dev.gatehouse.flow.network.VpcEndpoint;
import dev.gatehouse.junit.CallsFrom;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/** Finds where a test's requests come from. */
record Caller(CallsFrom annotation) {

    /** What the method says, or else its class, or one around it. */
    static Optional<Caller> of(ExtensionContext context) {
        Optional<CallsFrom> ofMethod =
                context.getTestMethod().flatMap(method -> AnnotationSupport.findAnnotation(method, CallsFrom.class));
        return ofMethod.or(() -> context.getTestClass()
                        .flatMap(type -> AnnotationSupport.findAnnotation(
                                type, CallsFrom.class, context.getEnclosingTestClasses())))
                .map(Caller::new);
    }

    /** Declares the client to a gateway, which may know it from another test; gives its name. */
    String declareTo(Network network) {
        String endpointId = annotation.vpcEndpoint();
        String name = annotation.sourceIp() + (endpointId.isEmpty() ? "" : " via " + endpointId);
        NetworkClient client = endpointId.isEmpty()
                ? network.client(name, annotation.sourceIp())
                : network.client(name, annotation.sourceIp(), endpoint(network));
        return client.name();
    }

    private VpcEndpoint endpoint(Network network) {
        return annotation.endpointPolicy().isEmpty()
                ? network.vpcEndpoint(annotation.vpcEndpoint(), annotation.vpc())
                : network.vpcEndpoint(annotation.vpcEndpoint(), annotation.vpc(), annotation.endpointPolicy());
    }
}
