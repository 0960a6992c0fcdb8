package dev.gatehouse.definition.openapi;

import java.util.Optional;

/** Every operation must be one that an HTTP API can route. */
final class HttpApiOperationsCheck {

    private final Spot root;
    private final Report report;

    HttpApiOperationsCheck(Spot root, Report report) {
        this.root = root;
        this.report = report;
    }

    void check() {
        Operation.all(root).forEach(this::operation);
    }

    private void operation(Operation operation) {
        if (operation.httpMethod().equals("TRACE")) {
            report.unsupported(
                    operation.spot(), "trace", "API Gateway has no TRACE, and leaves this out.", "Remove it.");
            return;
        }
        if (!operation.path().startsWith("/")
                && operation.spot().get("isDefaultRoute").isEmpty()) {
            report.wrong(
                    operation.spot(),
                    "The path \"" + operation.path() + "\" does not begin with a slash.",
                    "Write \"/" + operation.path() + "\".");
        }
        Optional<Spot> integration = operation.spot().get(Extensions.INTEGRATION);
        if (integration.isEmpty()) {
            report.wrong(
                    operation.spot(),
                    operation.name() + " has no " + Extensions.INTEGRATION + ", so its route leads nowhere.",
                    "Say what it calls.");
        } else if (integration.get().get("$ref").isEmpty()) {
            integration(operation, integration.get());
        }
    }

    private void integration(Operation operation, Spot integration) {
        String type = integration.text("type");
        if (type == null || type.isEmpty()) {
            report.wrong(
                    integration,
                    "The integration of " + operation.name() + " has no type.",
                    "Write one of aws_proxy, http_proxy.");
            return;
        }
        boolean function = type.equalsIgnoreCase("aws_proxy");
        if (integration.get("integrationSubtype").isEmpty()) {
            need(operation, integration, "uri", "Say what to call.");
        }
        if (function) {
            need(
                    operation,
                    integration,
                    "payloadFormatVersion",
                    "Write \"2.0\", or \"1.0\" for events as REST APIs have.");
        } else {
            need(operation, integration, "httpMethod", "Write the HTTP method of the call, or ANY for the client's.");
        }
        if ("VPC_LINK".equalsIgnoreCase(integration.text("connectionType"))) {
            need(operation, integration, "connectionId", "Write the id of the VPC link.");
        }
    }

    private void need(Operation operation, Spot integration, String property, String remedy) {
        String value = integration.text(property);
        if (value == null || value.isEmpty()) {
            // one place may lack several properties, so that each is reported at the place where it should be
            report.wrong(
                    new Spot(integration.node(), integration.origin(), integration.pointer() + "/" + property),
                    "The integration of " + operation.name() + " has no " + property + ".",
                    remedy);
        }
    }
}
