package dev.gatehouse.control.importing;

import dev.gatehouse.model.rest.Integration;
import dev.gatehouse.model.rest.Method;
import java.util.Map;
import java.util.Objects;

/** Documents of which a test cares for one part only. */
final class Documents {

    private Documents() {}

    /** OpenAPI 3.0 as YAML, with the rest of the document after its head. */
    static String openApi(String rest) {
        return "openapi: 3.0.1\ninfo: {title: pets, version: '1'}\n" + rest;
    }

    /** Swagger 2.0 as YAML, with the rest of the document after its head. */
    static String swagger(String rest) {
        return "swagger: '2.0'\ninfo: {title: pets, version: '1'}\n" + rest;
    }

    static ImportedApi api(String document) {
        return new OpenApiParser().parse(document, Map.of());
    }

    /** The GET on /pets of a document whose operation is this, in YAML's flow style. */
    static Method get(String operation) {
        return method(openApi("paths: {/pets: {get: " + operation + "}}\n"), "/pets", "GET");
    }

    static Method method(String document, String path, String httpMethod) {
        Map<String, Method> methods =
                Objects.requireNonNull(api(document).methods().get(path));
        return Objects.requireNonNull(methods.get(httpMethod));
    }

    /** The integration of GET /pets. */
    static Integration integration(String extension) {
        return Objects.requireNonNull(
                get("{x-amazon-apigateway-integration: " + extension + "}").methodIntegration());
    }

    /** What reading the document finds. */
    static DocumentReading reading(String document) {
        return new OpenApiParser().read(document, Map.of());
    }
}
