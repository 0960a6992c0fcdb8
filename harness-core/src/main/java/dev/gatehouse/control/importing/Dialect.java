package dev.gatehouse.control.importing;

/** What differs between the two kinds of document that API Gateway imports. */
enum Dialect {
    SWAGGER_2,
    OPENAPI_3;

    /** Where named schemas stand. */
    Located schemas(Located root) {
        return this == SWAGGER_2
                ? root.get("definitions")
                : root.get("components").get("schemas");
    }

    /** Where security schemes stand. */
    Located securitySchemes(Located root) {
        return this == SWAGGER_2
                ? root.get("securityDefinitions")
                : root.get("components").get("securitySchemes");
    }

    /** What a reference to a named schema begins with. */
    String schemaReference() {
        return this == SWAGGER_2 ? "#/definitions/" : "#/components/schemas/";
    }
}
