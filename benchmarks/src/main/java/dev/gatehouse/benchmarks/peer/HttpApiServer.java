package dev.gatehouse.benchmarks.peer;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import dev.gatehouse.Gateway;
import dev.gatehouse.LoadedDefinition;
import dev.gatehouse.definition.DefinitionOptions;
import dev.gatehouse.definition.openapi.OpenApiDefinition;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A gateway of one HTTP API with a route to a function, recorded with the standard settings. HTTP APIs have no MOCK: the function
 * answers the same body without reading its event, which the gateway has made all the same.
 */
final class HttpApiServer {

    private static final String API =
            """
            openapi: 3.0.1
            info: {title: greetings, version: "1"}
            x-amazon-apigateway-importexport-version: "1.0"
            paths:
              /greeting:
                get:
                  responses:
                    default: {description: a greeting}
                  x-amazon-apigateway-integration:
                    type: AWS_PROXY
                    httpMethod: POST
                    payloadFormatVersion: "2.0"
                    uri: arn:aws:lambda:us-east-1:123456789012:function:greet
            """;

    private static final byte[] ANSWER = Answer.BODY.getBytes(StandardCharsets.UTF_8);
    private static final RequestStreamHandler GREET = (event, answer, context) -> answer.write(ANSWER);

    private HttpApiServer() {}

    static Starter fromLoaded() {
        LoadedDefinition loaded = load();
        return () -> serve(loaded);
    }

    static Server loadAndStart() {
        return serve(load());
    }

    private static LoadedDefinition load() {
        return LoadedDefinition.load(
                List.of(OpenApiDefinition.text("greetings.yaml", API)), DefinitionOptions.defaults());
    }

    private static Server serve(LoadedDefinition loaded) {
        Gateway gateway = loaded.start();
        gateway.functions().bind("greet", GREET);
        URI base = gateway.baseUri();
        return new Server(base.getPort(), base.getRawPath() + "/greeting?name=world", gateway::close);
    }
}
