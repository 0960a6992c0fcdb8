package dev.gatehouse.benchmarks.peer;

import dev.gatehouse.Gateway;
import dev.gatehouse.LoadedDefinition;
import dev.gatehouse.definition.DefinitionOptions;
import dev.gatehouse.definition.openapi.OpenApiDefinition;
import java.net.URI;
import java.util.List;

/** A gateway of an OpenAPI document in YAML with two hundred and fifty paths of four methods each. */
final class ThousandMethods {

    private static final int PATHS = 250;

    private static final String HEAD =
            """
            openapi: 3.0.1
            info: {title: many, version: "1"}
            paths:
            """;

    private static final String METHOD =
            """
                METHOD:
                  operationId: METHODNUMBER
                  parameters:
                    - {name: id, in: path, required: true, schema: {type: string}}
                    - {name: name, in: query, schema: {type: string}}
                  responses:
                    "200": {description: a greeting}
                    "404": {description: none such}
                  x-amazon-apigateway-integration:
                    type: mock
                    requestTemplates:
                      application/json: '{"statusCode": 200}'
                    responses:
                      4\\d{2}:
                        statusCode: "404"
                      default:
                        statusCode: "200"
                        responseTemplates:
                          application/json: '{"greeting": "hello $input.params(''name'')"}'
            """;

    private ThousandMethods() {}

    static Starter fromLoaded() {
        LoadedDefinition loaded = load();
        return () -> serve(loaded.start());
    }

    static Server loadAndStart() {
        return serve(load().start());
    }

    private static LoadedDefinition load() {
        return LoadedDefinition.load(
                List.of(OpenApiDefinition.text("many.yaml", document())), DefinitionOptions.defaults());
    }

    private static String document() {
        StringBuilder document = new StringBuilder(HEAD);
        for (int i = 0; i < PATHS; i++) {
            document.append("  /things").append(i).append("/{id}:\n");
            for (String method : List.of("get", "put", "post", "delete")) {
                document.append(METHOD.replace("METHOD", method).replace("NUMBER", Integer.toString(i)));
            }
        }
        return document.toString();
    }

    private static Server serve(Gateway gateway) {
        URI base = gateway.baseUri();
        String target = base.getRawPath() + "/things" + (PATHS - 1) + "/7?name=world";
        return new Server(base.getPort(), target, gateway::close);
    }
}
