package dev.gatehouse.junit.internal;

import dev.gatehouse.StandIns;
import dev.gatehouse.junit.HttpBackend;
import java.net.URI;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;

/**
 * What a server stands in for.
 *
 * @param name a host, or a VPC link
 * @param isVpcLink whether it is a VPC link
 */
record StandInName(String name, boolean isVpcLink) {

    static StandInName host(String host) {
        return new StandInName(host, false);
    }

    /** What the annotation names: one thing, and not two. */
    static StandInName of(HttpBackend annotation) {
        boolean host = !annotation.value().isEmpty();
        if (host != annotation.vpcLink().isEmpty()) {
            throw new ExtensionConfigurationException(
                    "@HttpBackend names either a host or a VPC link: write @HttpBackend(\"petstore.example.com\") or"
                            + " @HttpBackend(vpcLink = \"orders-link\").");
        }
        return host ? host(annotation.value()) : new StandInName(annotation.vpcLink(), true);
    }

    void map(StandIns standIns, URI server) {
        if (isVpcLink) {
            standIns.mapVpcLink(name, server);
        } else {
            standIns.map(name, server);
        }
    }

    /** As a test writes it. */
    @Override
    public String toString() {
        return "@HttpBackend(" + (isVpcLink ? "vpcLink = " : "") + "\"" + name + "\")";
    }
}
