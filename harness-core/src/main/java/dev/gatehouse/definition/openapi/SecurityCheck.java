package dev.gatehouse.definition.openapi;

import dev.gatehouse.definition.Names;
import java.util.Map;
import java.util.Optional;

/** A security scheme that API Gateway ignores would leave methods open that look guarded. */
final class SecurityCheck {

    private final Report report;
    private final Map<String, Spot> schemes;
    private final boolean apiKeys;

    SecurityCheck(Spot root, Report report) {
        this(root, report, true);
    }

    private SecurityCheck(Spot root, Report report, boolean apiKeys) {
        this.report = report;
        this.apiKeys = apiKeys;
        this.schemes = root.at("components", "securitySchemes")
                .or(() -> root.get("securityDefinitions"))
                .map(Spot::members)
                .orElse(Map.of());
    }

    /** HTTP APIs have no API keys. */
    static SecurityCheck ofHttpApi(Spot root, Report report) {
        return new SecurityCheck(root, report, false);
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
                    "Add " + Extensions.AUTHORIZER + (apiKeys ? ", or make it an apiKey in header x-api-key." : "."));
        }
    }

    private boolean guards(Spot scheme) {
        Optional<Spot> elsewhere = scheme.get("$ref");
        return elsewhere.isPresent()
                || scheme.get(Extensions.AUTHORIZER).isPresent()
                || "awsSigv4".equalsIgnoreCase(scheme.text(Extensions.AUTH_TYPE))
                || (apiKeys && "x-api-key".equalsIgnoreCase(scheme.text("name")));
    }
}
