package dev.gatehouse.definition.openapi;

import dev.gatehouse.control.importing.DocumentReading;
import dev.gatehouse.control.importing.OpenApiParser;
import dev.gatehouse.definition.Origin;
import dev.gatehouse.definition.Origins;
import dev.gatehouse.definition.Problem;
import dev.gatehouse.definition.Waiver;
import dev.gatehouse.definition.source.SourceDocument;
import dev.gatehouse.definition.source.SourceScalar;
import dev.gatehouse.model.json.TreeText;
import dev.gatehouse.model.rest.ElementAddress;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A document that has been held to all that API Gateway would refuse or leave out.
 *
 * @param body the document as the import takes it
 * @param problems what is wrong, from the first line to the last; if there is anything, it must not be imported
 * @param waivers what the document uses and the user does without
 * @param origins where each element of the API is written
 */
public record CheckedDocument(String body, List<Problem> problems, List<Waiver> waivers, Origins origins) {

    private static final Pattern REFUSED_ROUTE = Pattern.compile("the route '?(\\$default|[A-Z]+ /[^\\s:']*)");

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
        String body = TreeText.of(document.toJson());
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
        String body = TreeText.of(document.toJson());
        OpenApiCheck check = OpenApiCheck.ofHttpApi(document, waived, parameters.keySet());
        Origins origins = check.isReadable()
                ? HttpApiPlaces.of(document, parameters.getOrDefault(HttpApiImport.BASE_PATH, "ignore"))
                : Origins.none();
        return new CheckedDocument(body, check.problems(), check.waivers(), origins);
    }

    /** Where the route is written that a refusal of an HTTP API's import speaks of; empty if it speaks of none. */
    public Optional<Origin> refusedRoute(String refusal) {
        Matcher named = REFUSED_ROUTE.matcher(refusal);
        if (!named.find()) {
            return Optional.empty();
        }
        ElementAddress route = ElementAddress.route(named.group(1));
        return Optional.ofNullable(origins.places().get(route.integration()))
                .or(() -> Optional.ofNullable(origins.places().get(route)));
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
