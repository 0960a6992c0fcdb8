package dev.gatehouse.control.port;

import dev.gatehouse.control.error.ControlException;
import dev.gatehouse.control.importing.DocumentParser;

/**
 * What a control plane needs from outside.
 *
 * @param listener who hears of changes
 * @param parser who reads OpenAPI documents
 * @param tester who makes trial calls
 * @param meter counts what API keys use
 */
public record Ports(DeploymentListener listener, DocumentParser parser, MethodTester tester, UsageMeter meter) {

    /** Without a data plane that counts what is used. */
    public Ports(DeploymentListener listener, DocumentParser parser, MethodTester tester) {
        this(listener, parser, tester, UsageMeter.NONE);
    }

    /** The same with somebody who counts what is used. */
    public Ports withMeter(UsageMeter other) {
        return new Ports(listener, parser, tester, other);
    }

    /** With a listener only; imports and trial calls are refused. */
    public static Ports of(DeploymentListener listener) {
        return new Ports(
                listener,
                (body, parameters) -> {
                    throw unsupported("import");
                },
                (api, request) -> {
                    throw unsupported("trial calls");
                });
    }

    private static ControlException unsupported(String what) {
        return new ControlException(
                "UnsupportedOperationException", 501, "this control plane was started without " + what);
    }
}
