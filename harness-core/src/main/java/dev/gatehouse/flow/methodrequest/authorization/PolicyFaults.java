package dev.gatehouse.flow.methodrequest.authorization;

import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.flow.exchange.RoutedRequest;
import dev.gatehouse.flow.methodrequest.policy.MethodArn;
import dev.gatehouse.model.rest.GatewayResponseType;

/** AWS's answers to callers whom a policy refuses; they tell the method, with the owner's account masked. */
final class PolicyFaults {

    static final String ANONYMOUS = "anonymous";

    private PolicyFaults() {}

    /** {@code statement} tells the developer which statement denies it. */
    static GatewayFault explicitlyDenied(String user, String kind, RoutedRequest request, String statement) {
        return refused(user, "with an explicit deny in " + article(kind) + " " + kind + " policy", request, statement);
    }

    /** {@code statements} tells the developer what is missing in those that there are. */
    static GatewayFault notAllowed(String user, String kind, RoutedRequest request, String statements) {
        return refused(
                user, "because no " + kind + " policy allows the execute-api:Invoke action", request, statements);
    }

    private static GatewayFault refused(String user, String because, RoutedRequest request, String statements) {
        return GatewayFault.of(
                GatewayResponseType.ACCESS_DENIED,
                "User: " + user + " is not authorized to perform: execute-api:Invoke on resource: "
                        + MethodArn.masked(request) + " " + because,
                user + " may not call " + MethodArn.of(request) + ", " + because + ": " + statements);
    }

    private static String article(String kind) {
        return kind.startsWith("identity") ? "an" : "a";
    }
}
