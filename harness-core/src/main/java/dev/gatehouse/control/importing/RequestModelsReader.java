package dev.gatehouse.control.importing;

import dev.gatehouse.model.rest.ElementAddress;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads which models a method's request bodies have, by content type. */
final class RequestModelsReader {

    private final Reading reading;
    private final ModelsReader models;

    RequestModelsReader(Reading reading, ModelsReader models) {
        this.reading = reading;
        this.models = models;
    }

    /**
     * The model names by content type.
     *
     * @param operation the operation
     * @param parameters its parameters, of which one of Swagger 2 may be the body
     * @param address where the models belong
     */
    Map<String, String> read(Located operation, List<Located> parameters, ElementAddress address) {
        return reading.dialect() == Dialect.SWAGGER_2
                ? ofBodyParameter(operation, parameters, address)
                : ofContent(reading.resolve(operation.get("requestBody")).get("content"), address);
    }

    /** The model names of a {@code content} object by content type. */
    Map<String, String> ofContent(Located content, ElementAddress address) {
        Map<String, String> names = new LinkedHashMap<>();
        content.members().forEach((contentType, media) -> models.nameOf(media.get("schema"))
                .ifPresent(name -> {
                    names.put(contentType, name);
                    reading.findings().place(address.child(contentType), media);
                }));
        return names;
    }

    /** The model of one schema under each content type. */
    Map<String, String> ofSchema(Located schema, List<String> contentTypes, ElementAddress address) {
        Map<String, String> names = new LinkedHashMap<>();
        models.nameOf(schema)
                .ifPresent(name -> contentTypes.forEach(contentType -> {
                    names.put(contentType, name);
                    reading.findings().place(address.child(contentType), schema);
                }));
        return names;
    }

    /** An operation's {@code consumes} or {@code produces}, or the document's, or JSON. */
    List<String> contentTypes(Located operation, String property) {
        Located own = operation.get(property);
        List<String> declared = (own.exists() ? own : reading.root().get(property)).texts();
        return declared.isEmpty() ? List.of("application/json") : declared;
    }

    private Map<String, String> ofBodyParameter(Located operation, List<Located> parameters, ElementAddress address) {
        return parameters.stream()
                .filter(parameter -> "body".equals(parameter.text("in")))
                .findFirst()
                .map(body -> ofSchema(body.get("schema"), contentTypes(operation, "consumes"), address))
                .orElse(Map.of());
    }
}
