package dev.gatehouse.junit.internal;

import dev.gatehouse.Gateway;
import dev.gatehouse.junit.internal.deployment.Deployments;
import dev.gatehouse.record.Flow;
import java.util.List;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The gateway of a test, for the extensions that look at what the test did.
 *
 * @param gateway the gateway
 * @param flows the exchanges that the test made, oldest first
 * @param deployments where the gateway's APIs are deployed
 */
public record TestGateway(Gateway gateway, List<Flow> flows, Deployments deployments) {

    /** The gateway of the test in this context. */
    public static TestGateway of(ExtensionContext context) {
        return Sessions.find(context)
                .map(session -> new TestGateway(
                        session.gateway(),
                        session.flowsOfThisTest(),
                        session.running().deployments()))
                .orElseThrow(() -> new ExtensionConfigurationException(
                        context.getRequiredTestClass().getName() + " is compared with a target, but has no gateway."
                                + " Put @GatewayTest on the class, or register a GatewayExtension."));
    }
}
