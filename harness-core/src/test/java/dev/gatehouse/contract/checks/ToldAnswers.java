package dev.gatehouse.contract.checks;

import dev.gatehouse.Gateway;
import dev.gatehouse.LoadedDefinition;
import dev.gatehouse.contract.wire.WireExchange;
import dev.gatehouse.definition.DefinitionOptions;
import dev.gatehouse.definition.openapi.OpenApiDefinition;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.model.http.HttpRequest;
import dev.gatehouse.record.Flow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/** An API that answers what the request tells it to; what its methods declare is the test's own. */
final class ToldAnswers implements AutoCloseable {

    private static final String DOCUMENT =
            """
            openapi: 3.0.1
            info: {title: told, version: "1"}
            paths:
              /pets/{id}:
                get:
                  parameters: [{name: id, in: path, required: true, schema: {type: string}}]
                  responses: RESPONSES
                  x-amazon-apigateway-integration:
                    type: mock
                    requestTemplates: {application/json: '{"statusCode": 200}'}
                    responses:
                      default:
                        statusCode: 200
                        responseTemplates:
                          application/json: |-
                            #set($context.responseOverride.status = $input.params('status'))
                            #if($input.params('type') != '')#set($context.responseOverride.header.Content-Type = $input.params('type'))#end
                            #if($input.params('tag') != '')#set($context.responseOverride.header.X-Tag = $input.params('tag'))#end
                            $util.urlDecode($input.params('body'))
            components:
              schemas: SCHEMAS
            """;

    private final Gateway gateway;

    private ToldAnswers(Gateway gateway) {
        this.gateway = gateway;
    }

    /** Single-line YAML of the responses and of the models. */
    static ToldAnswers declaring(String responses, String schemas) {
        String text = DOCUMENT.replace("RESPONSES", responses).replace("SCHEMAS", schemas);
        return new ToldAnswers(
                LoadedDefinition.load(List.of(OpenApiDefinition.text("told.yaml", text)), DefinitionOptions.defaults())
                        .start());
    }

    Flow answering(int status, String body) {
        return answering(status, body, "");
    }

    /** More parameters, as {@code &type=text/plain&tag=7}. */
    Flow answering(int status, String body, String more) {
        return calling("/pets/7?status=" + status + "&body=" + twice(body) + more);
    }

    Flow calling(String pathAndQuery) {
        String target = gateway.baseUri().getRawPath() + pathAndQuery;
        try {
            new WireExchange(Duration.ofSeconds(30))
                    .send(gateway.uri(), new HttpRequest("GET", target, Headers.EMPTY, Bytes.EMPTY));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return gateway.flows().last();
    }

    private static String twice(String text) {
        String once = URLEncoder.encode(text, StandardCharsets.UTF_8);
        return URLEncoder.encode(once, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        gateway.close();
    }
}
