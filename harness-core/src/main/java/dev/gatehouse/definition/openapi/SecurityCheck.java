package dev.gatehouse.definition.openapi;

import java.util.Map;
import java.util.Optional;

/** A security scheme that API Gateway ignores would leave methods open that look guarded. */
final class SecurityCheck {

    private final Report report;
    private final Map<String, Spot> schemes;

    SecurityCheck(Spot root, Report report) {
        this.report = report;
        this.schemes = root.at("components", "securitySchemes")
                .or(() -> root.get("securityDefinitions"))
                .map(Spot::members)
                .orElse(Map.of());
    }

    void check(Spot root) {
        root.get("security").ifPresent(this::requirements);
        Operation.all(root)
                .forEach(operation -> operation.spot().get("security").ifPresent(this::requirements));
    }

    private void requirements(Spot security) {
        security.items().forEach(requirement -> requirement.members().forEach(this::requirement));
    }

    private void requirement(String name, Spot use) {
        Spot scheme = schemes.get(name);
        if (scheme == null) {
            report.wrong(
                    use, "There is no security scheme \"" + name + "\".", Names.suggestion(name, schemes.keySet()));
        } else if (!guards(scheme)) {
            report.unsupported(
                    scheme,
                    name,
                    "API Gateway ignores the security scheme \"" + name + "\", so methods that name it are open.",
                    "Add " + Extensions.AUTHORIZER + ", or make it an apiKey in header x-api-key.");
        }
    }

    private static boolean guards(Spot scheme) {
        Optional<Spot> elsewhere = scheme.get("$ref");
        return elsewhere.isPresent()
                || scheme.get(Extensions.AUTHORIZER).isPresent()
                || "awsSigv4".equalsIgnoreCase(scheme.text(Extensions.AUTH_TYPE))
                || "x-api-key".equalsIgnoreCase(scheme.text("name"));
    }
}
