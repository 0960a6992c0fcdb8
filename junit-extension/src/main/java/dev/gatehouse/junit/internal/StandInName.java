package dev.gatehouse.junit.internal;

import dev.gatehouse.StandIns;
import dev.gatehouse.junit.HttpBackend;
import dev.gatehouse.junit.ServiceBackend;
import java.lang.reflect.AnnotatedElement;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;

/**
 * What a server stands in for.
 *
 * @param kind what it is
 * @param name the name of it
 */
public record StandInName(Kind kind, String name) {

    /** What servers stand in for. */
    public enum Kind {
        /** The host of an HTTP integration. */
        HOST,
        /** What a VPC link leads to. */
        VPC_LINK,
        /** An AWS service. */
        SERVICE
    }

    /** A host, as the definition's URIs name it. */
    public static StandInName host(String host) {
        return new StandInName(Kind.HOST, host);
    }

    /** An AWS service, as integration URIs name it. */
    public static StandInName service(String service) {
        return new StandInName(Kind.SERVICE, service);
    }

    /** What a field or parameter wants a server for; empty if it wants none. */
    static Optional<StandInName> of(AnnotatedElement element) {
        HttpBackend http = element.getAnnotation(HttpBackend.class);
        return http != null
                ? Optional.of(of(http))
                : Optional.ofNullable(element.getAnnotation(ServiceBackend.class))
                        .map(service -> service(service.value()));
    }

    /** What the annotation names: one thing, and not two. */
    private static StandInName of(HttpBackend annotation) {
        boolean host = !annotation.value().isEmpty();
        if (host != annotation.vpcLink().isEmpty()) {
            throw new ExtensionConfigurationException(
                    "@HttpBackend names either a host or a VPC link: write @HttpBackend(\"petstore.example.com\") or"
                            + " @HttpBackend(vpcLink = \"orders-link\").");
        }
        return host ? host(annotation.value()) : new StandInName(Kind.VPC_LINK, annotation.vpcLink());
    }

    void map(StandIns standIns, URI server) {
        switch (kind) {
            case HOST -> standIns.map(name, server);
            case VPC_LINK -> standIns.mapVpcLink(name, server);
            case SERVICE -> standIns.mapService(name, server);
        }
    }

    /** The annotation that asks for it. */
    String annotation() {
        return kind == Kind.SERVICE ? "@ServiceBackend" : "@HttpBackend";
    }

    /** As a test writes it. */
    @Override
    public String toString() {
        return annotation() + "(" + (kind == Kind.VPC_LINK ? "vpcLink = " : "") + "\"" + name + "\")";
    }
}
