package dev.gatehouse.definition.openapi;

import dev.gatehouse.definition.Names;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every operation must be one that API Gateway can deploy. */
final class OperationsCheck {

    private final Spot root;
    private final Report report;

    OperationsCheck(Spot root, Report report) {
        this.root = root;
        this.report = report;
    }

    void check() {
        root.get("paths").ifPresent(paths -> paths.members().values().forEach(this::parameters));
        Operation.all(root).forEach(this::operation);
    }

    private void operation(Operation operation) {
        if (operation.httpMethod().equals("TRACE")) {
            report.unsupported(
                    operation.spot(), "trace", "API Gateway has no TRACE, and leaves this out.", "Remove it.");
            return;
        }
        parameters(operation.spot());
        validator(operation.spot());
        Optional<Spot> integration = operation.spot().get(Extensions.INTEGRATION);
        if (integration.isPresent()) {
            new IntegrationCheck(operation, report).check(integration.get());
        } else {
            report.wrong(
                    operation.spot(),
                    operation.name() + " has no " + Extensions.INTEGRATION + ", so the API cannot be deployed.",
                    "Say what it calls; type mock needs no backend.");
        }
    }

    private void parameters(Spot owner) {
        List<Spot> parameters = owner.get("parameters").map(Spot::items).orElse(List.of());
        for (Spot parameter : parameters) {
            String in = parameter.text("in");
            if (in != null && (in.equals("cookie") || in.equals("formData"))) {
                report.unsupported(
                        parameter,
                        in,
                        "API Gateway has no parameters in " + in + ", and leaves \"" + parameter.text("name")
                                + "\" out.",
                        "Remove it, or read it in the backend.");
            }
        }
    }

    private void validator(Spot operation) {
        Optional<Spot> own = operation.get(Extensions.REQUEST_VALIDATOR);
        own.or(() -> root.get(Extensions.REQUEST_VALIDATOR)).ifPresent(use -> {
            String name = use.text();
            Map<String, Spot> defined =
                    root.get(Extensions.REQUEST_VALIDATORS).map(Spot::members).orElse(Map.of());
            if (name != null && !name.isEmpty() && !defined.containsKey(name)) {
                report.wrong(
                        use,
                        Extensions.REQUEST_VALIDATORS + " has no \"" + name + "\".",
                        Names.suggestion(name, defined.keySet()));
            }
        });
    }
}
