package dev.gatehouse.definition.openapi;

import dev.gatehouse.control.importing.DocumentReading;
import dev.gatehouse.control.importing.OpenApiParser;
import dev.gatehouse.definition.Origin;
import dev.gatehouse.definition.Origins;
import dev.gatehouse.definition.Problem;
import dev.gatehouse.definition.Waiver;
import dev.gatehouse.definition.source.SourceDocument;
import dev.gatehouse.definition.source.SourceScalar;
import dev.gatehouse.model.rest.ElementAddress;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A document that has been held to all that API Gateway would refuse or leave out.
 *
 * @param body the document as the import takes it
 * @param problems what is wrong, from the first line to the last; if there is anything, it must not be imported
 * @param waivers what the document uses and the user does without
 * @param origins where each element of the API is written
 */
public record CheckedDocument(String body, List<Problem> problems, List<Waiver> waivers, Origins origins) {

    public CheckedDocument {
        problems = List.copyOf(problems);
        waivers = List.copyOf(waivers);
    }

    /**
     * Checks a document.
     *
     * @param document the document
     * @param waived names of extensions, properties and the like to do without
     * @param parameters those of the import, as {@code basepath}
     * @throws dev.gatehouse.definition.DefinitionException if a local YAML tag is left in it
     */
    public static CheckedDocument of(SourceDocument document, Set<String> waived, Map<String, String> parameters) {
        String body = document.toJson().toString();
        OpenApiCheck check = OpenApiCheck.of(document, waived);
        if (!check.isReadable()) {
            return new CheckedDocument(body, check.problems(), check.waivers(), Origins.none());
        }
        DocumentReading reading = new OpenApiParser().read(body, parameters);
        return new CheckedDocument(
                body, check.and(reading).problems(), check.waivers(), origins(document, reading.pointers()));
    }

    /**
     * Checks a document that shall become an HTTP API.
     *
     * @param document the document
     * @param waived names of extensions, properties and the like to do without
     * @param parameters those of the import: {@code basepath}
     * @throws dev.gatehouse.definition.DefinitionException if a local YAML tag is left in it
     */
    public static CheckedDocument ofHttpApi(
            SourceDocument document, Set<String> waived, Map<String, String> parameters) {
        String body = document.toJson().toString();
        OpenApiCheck check = OpenApiCheck.ofHttpApi(document, waived, parameters.keySet());
        Origins origins = check.isReadable()
                ? HttpApiPlaces.of(document, parameters.getOrDefault(HttpApiImport.BASE_PATH, "ignore"))
                : Origins.none();
        return new CheckedDocument(body, check.problems(), check.waivers(), origins);
    }

    private static Origins origins(SourceDocument document, Map<ElementAddress, String> pointers) {
        Map<ElementAddress, Origin> places = new LinkedHashMap<>();
        Map<ElementAddress, Origin> texts = new LinkedHashMap<>();
        pointers.forEach((element, pointer) -> {
            Origin place = document.originOf(pointer);
            places.put(element, place);
            if (document.find(pointer).orElse(null) instanceof SourceScalar text && text.firstLine() > 0) {
                texts.put(element, Origin.of(place.file(), text.firstLine(), 0));
            }
        });
        return new Origins(places, texts);
    }
}
