package dev.gatehouse.definition.openapi;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What an integration needs depends on its type. */
final class IntegrationCheck {

    private final Operation operation;
    private final Report report;

    IntegrationCheck(Operation operation, Report report) {
        this.operation = operation;
        this.report = report;
    }

    void check(Spot integration) {
        String type = integration.text("type");
        if (type == null || type.isEmpty()) {
            report.wrong(
                    integration,
                    "The integration of " + operation.name() + " has no type.",
                    "Write one of mock, http, http_proxy, aws, aws_proxy.");
            return;
        }
        String lowerCase = type.toLowerCase(Locale.ROOT);
        if (!lowerCase.equals("mock")) {
            need(integration, lowerCase, "uri", "Say what to call.");
            need(integration, lowerCase, "httpMethod", httpMethodRemedy(lowerCase));
        }
        if ("VPC_LINK".equalsIgnoreCase(integration.text("connectionType"))) {
            need(integration, "VPC_LINK", "connectionId", "Write the id of the VPC link.");
        }
        responses(integration);
    }

    private void need(Spot integration, String type, String property, String remedy) {
        String value = integration.text(property);
        if (value == null || value.isEmpty()) {
            // one place may lack several properties, so that each is reported at the place where it should be
            report.wrong(
                    new Spot(integration.node(), integration.origin(), integration.pointer() + "/" + property),
                    "The integration of " + operation.name() + " is of type " + type + " and has no " + property + ".",
                    remedy);
        }
    }

    private static String httpMethodRemedy(String type) {
        return type.equals("aws_proxy")
                ? "Write POST, with which Lambda is called whatever the client's method."
                : "Write the HTTP method of the call.";
    }

    /** API Gateway keeps responses by status code, so that the later of two would silently replace the earlier. */
    private void responses(Spot integration) {
        Optional<Spot> responses = integration.get("responses");
        Map<String, String> patterns = new HashMap<>();
        responses.ifPresent(all -> all.members().forEach((pattern, response) -> {
            String statusCode = response.text("statusCode");
            String earlier = statusCode == null ? null : patterns.putIfAbsent(statusCode, pattern);
            if (earlier != null) {
                report.unsupported(
                        response,
                        pattern,
                        "Both \"" + earlier + "\" and \"" + pattern + "\" have status code " + statusCode
                                + ", of which API Gateway keeps one.",
                        "Join the two patterns, or give one another status code.");
            }
        }));
    }
}
