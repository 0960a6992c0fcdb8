package dev.gatehouse.conformance;

import dev.gatehouse.GatewaySettings;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;

/**
 * Where AWS services are for the cases: what the environment says, and over it the system property
 * {@code gatehouse.conformance.endpoints}, a list as {@code AWS_ENDPOINT_URL=http://127.0.0.1:4566,AWS_ENDPOINT_URL_SQS=...}.
 */
final class Emulators {

    private Emulators() {}

    static GatewaySettings configured() {
        return GatewaySettings.standard().withEnvironment(variables());
    }

    /** The same, and whatever is not said to be elsewhere is at this emulator of many services. */
    static GatewaySettings besides(URI emulator) {
        Map<String, String> variables = variables();
        variables.putIfAbsent("AWS_ENDPOINT_URL", emulator.toString());
        return GatewaySettings.standard().withEnvironment(variables);
    }

    private static Map<String, String> variables() {
        Map<String, String> variables = new HashMap<>();
        System.getenv().forEach((name, value) -> {
            if (name.startsWith("AWS_ENDPOINT_URL")) {
                variables.put(name, value);
            }
        });
        for (String endpoint :
                System.getProperty("gatehouse.conformance.endpoints", "").split(",", -1)) {
            String[] nameAndUrl = endpoint.split("=", 2);
            if (nameAndUrl.length == 2) {
                variables.put(nameAndUrl[0], nameAndUrl[1]);
            }
        }
        return variables;
    }
}
