package dev.gatehouse.contract.accepted;

import dev.gatehouse.definition.DefinitionException;
import dev.gatehouse.definition.Origin;
import dev.gatehouse.definition.Problem;
import dev.gatehouse.definition.source.SourceArray;
import dev.gatehouse.definition.source.SourceDocument;
import dev.gatehouse.definition.source.SourceNode;
import dev.gatehouse.definition.source.SourceObject;
import dev.gatehouse.definition.source.SourceScalar;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the reviewed file; whatever it does not understand is an error, since it would otherwise accept nothing. */
final class AcceptanceReader {

    private static final Set<String> NAMES = Set.of("exchange", "definition", "target", "differs", "reason", "expires");
    private static final String SHAPE =
            "Each entry has exchange (as GET /pets/{id}) or definition (an API's name), target, differs"
                    + " (JSON pointers), reason and expires (as 2030-01-31).";

    private final String fileName;

    AcceptanceReader(String fileName) {
        this.fileName = fileName;
    }

    AcceptedDifferences read(String text) {
        SourceNode root = document(text).root();
        SourceNode list = root instanceof SourceObject object ? object.get("accepted") : null;
        if (list == null && root instanceof SourceObject) {
            throw error(root.origin(), "There is no list named \"accepted\".", SHAPE);
        }
        if (list instanceof SourceScalar scalar && scalar.isNull()) {
            return AcceptedDifferences.NONE;
        }
        if (!(list instanceof SourceArray array)) {
            SourceNode found = list == null ? root : list;
            throw error(found.origin(), "\"accepted\" is " + found.kindName() + ", not a list.", SHAPE);
        }
        refuseOthers((SourceObject) root, Set.of("accepted"));
        return new AcceptedDifferences(array.items().stream().map(this::entry).toList());
    }

    private SourceDocument document(String text) {
        try {
            return SourceDocument.read(fileName, text);
        } catch (DefinitionException e) {
            Problem first = e.problems().get(0);
            throw error(first.origin(), first.message(), "Write an empty list, accepted: [], if nothing is accepted.");
        }
    }

    private Acceptance entry(SourceNode node) {
        if (!(node instanceof SourceObject entry)) {
            throw error(node.origin(), "This entry is " + node.kindName() + ".", SHAPE);
        }
        refuseOthers(entry, NAMES);
        boolean ofDefinition = entry.names().contains("definition");
        if (ofDefinition && entry.names().contains("exchange")) {
            throw error(
                    entry.originOf("definition"), "An entry is about an exchange or a definition, not both.", SHAPE);
        }
        return new Acceptance(
                ofDefinition ? "" : text(entry, "exchange"),
                ofDefinition ? text(entry, "definition") : "",
                text(entry, "target"),
                pointers(entry),
                text(entry, "reason"),
                date(entry),
                entry.origin().toString());
    }

    private List<PointerPattern> pointers(SourceObject entry) {
        if (entry.get("differs") instanceof SourceArray several
                && !several.items().isEmpty()) {
            return several.items().stream().map(this::pointer).toList();
        }
        return List.of(pointer(entry.originOf("differs"), text(entry, "differs")));
    }

    private PointerPattern pointer(SourceNode item) {
        return pointer(item.origin(), item instanceof SourceScalar scalar ? scalar.text() : item.kindName());
    }

    private static PointerPattern pointer(Origin origin, String pointer) {
        if (!pointer.startsWith("/")) {
            throw error(
                    origin,
                    "\"" + pointer + "\" is no JSON pointer into the exchange or the export.",
                    "Copy it from the failure, as /methodResponse/headers/x-cache; * stands for one name, ** for more.");
        }
        return new PointerPattern(pointer);
    }

    private LocalDate date(SourceObject entry) {
        String date = text(entry, "expires");
        try {
            return LocalDate.parse(date);
        } catch (DateTimeParseException e) {
            throw error(
                    entry.originOf("expires"),
                    "\"" + date + "\" is no date.",
                    "Write the last day on which the difference is accepted, as 2030-01-31.");
        }
    }

    private String text(SourceObject entry, String name) {
        @Nullable SourceNode value = entry.get(name);
        if (!(value instanceof SourceScalar scalar)
                || scalar.isNull()
                || scalar.text().isBlank()) {
            throw error(value == null ? entry.origin() : entry.originOf(name), "There is no " + name + " here.", SHAPE);
        }
        return scalar.text().strip();
    }

    private void refuseOthers(SourceObject object, Set<String> known) {
        List<String> others =
                object.names().stream().filter(name -> !known.contains(name)).toList();
        if (!others.isEmpty()) {
            throw error(object.originOf(others.get(0)), "\"" + others.get(0) + "\" means nothing here.", SHAPE);
        }
    }

    private static AcceptedDifferencesException error(Origin origin, String problem, String remedy) {
        return new AcceptedDifferencesException(origin.toString(), problem, remedy);
    }
}
