package dev.gatehouse.definition.openapi;

/** The document must be of a version that can be read. */
final class VersionCheck {

    private static final String REMEDY = "Write openapi: 3.0.1, openapi: 3.1.0 or swagger: \"2.0\".";

    private final Report report;

    VersionCheck(Report report) {
        this.report = report;
    }

    /** HTTP APIs are imported from fewer versions. */
    boolean checkHttpApi(Spot root) {
        String openApi = root.text("openapi");
        if (openApi != null && openApi.matches("3\\.0(\\..*)?")) {
            return true;
        }
        String found = openApi == null ? "Swagger " + root.text("swagger") : "OpenAPI " + openApi;
        report.wrong(
                root.get("openapi").or(() -> root.get("swagger")).orElse(root),
                openApi == null && root.text("swagger") == null
                        ? "This is no OpenAPI document: it does not have openapi."
                        : "HTTP APIs are imported from OpenAPI 3.0, not from " + found + ".",
                "Write openapi: 3.0.1, or import it as a REST API.");
        return false;
    }

    /** Whether it is worth while to look further. */
    boolean check(Spot root) {
        String openApi = root.text("openapi");
        String swagger = root.text("swagger");
        if (openApi == null && swagger == null) {
            report.wrong(root, "This is no OpenAPI document: it has neither openapi nor swagger.", REMEDY);
            return false;
        }
        if (openApi != null && !openApi.matches("3\\.[01](\\..*)?")) {
            report.wrong(root.get("openapi").orElse(root), "OpenAPI " + openApi + " is not supported.", REMEDY);
            return false;
        }
        if (openApi == null && !"2.0".equals(swagger)) {
            report.wrong(root.get("swagger").orElse(root), "Swagger " + swagger + " is not supported.", REMEDY);
            return false;
        }
        return true;
    }
}
