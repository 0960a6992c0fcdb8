package dev.gatehouse.benchmarks.peer;

import dev.gatehouse.Gateway;
import dev.gatehouse.LoadedDefinition;
import dev.gatehouse.definition.DefinitionOptions;
import dev.gatehouse.definition.openapi.OpenApiDefinition;
import java.net.URI;
import java.util.List;

/** A gateway of one MOCK GET whose response is a template, recorded with the standard settings. */
public final class GatehouseServer {

    static final String API =
            """
            openapi: 3.0.1
            info: {title: greetings, version: "1"}
            paths:
              /greeting:
                get:
                  parameters:
                    - {name: name, in: query, schema: {type: string}}
                  responses:
                    "200": {description: a greeting}
                  x-amazon-apigateway-integration:
                    type: mock
                    requestTemplates:
                      application/json: '{"statusCode": 200}'
                    responses:
                      default:
                        statusCode: "200"
                        responseTemplates:
                          application/json: '{"greeting": "hello $input.params(''name'')"}'
            """;

    private GatehouseServer() {}

    /** A gateway of the API. */
    public static Gateway greetings() {
        return load().start();
    }

    static Starter fromLoaded() {
        LoadedDefinition loaded = load();
        return () -> serve(loaded.start());
    }

    static Server loadAndStart() {
        return serve(load().start());
    }

    private static LoadedDefinition load() {
        return LoadedDefinition.load(
                List.of(OpenApiDefinition.text("greetings.yaml", API)), DefinitionOptions.defaults());
    }

    private static Server serve(Gateway gateway) {
        URI base = gateway.baseUri();
        return new Server(base.getPort(), base.getRawPath() + "/greeting?name=world", gateway::close);
    }
}
