package dev.gatehouse.conformance;

import dev.gatehouse.flow.backend.awsservice.ServiceEndpoints;
import java.util.HashMap;
import java.util.Map;

/**
 * Where AWS services are for the cases: what the environment says, and over it the system property
 * {@code gatehouse.conformance.endpoints}, a list as {@code AWS_ENDPOINT_URL=http://127.0.0.1:4566,AWS_ENDPOINT_URL_SQS=...}.
 */
record Emulators(Map<String, String> variables) {

    static Emulators configured() {
        Map<String, String> variables = new HashMap<>();
        System.getenv().forEach((name, value) -> {
            if (name.startsWith("AWS_ENDPOINT_URL")) {
                variables.put(name, value);
            }
        });
        for (String endpoint :
                System.getProperty("gatehouse.conformance.endpoints", "").split(",")) {
            String[] nameAndUrl = endpoint.split("=", 2);
            if (nameAndUrl.length == 2) {
                variables.put(nameAndUrl[0], nameAndUrl[1]);
            }
        }
        return new Emulators(variables);
    }

    ServiceEndpoints endpoints() {
        return ServiceEndpoints.configured(variables);
    }

    /** What a gateway reads; functions are the runner's own. */
    Map<String, String> with(StandInBackends backends) {
        Map<String, String> environment = new HashMap<>(variables);
        environment.put("AWS_ENDPOINT_URL_LAMBDA", backends.root());
        return environment;
    }
}
