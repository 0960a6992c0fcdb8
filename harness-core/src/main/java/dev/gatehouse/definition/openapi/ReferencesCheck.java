package dev.gatehouse.definition.openapi;

import dev.gatehouse.definition.Names;
import dev.gatehouse.definition.source.SourceDocument;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Every {@code $ref} must lead to something in the same document. */
final class ReferencesCheck {

    private static final Set<String> FREE = Set.of("example", "examples", "default", "enum");

    private final SourceDocument document;
    private final Report report;

    ReferencesCheck(SourceDocument document, Report report) {
        this.document = document;
        this.report = report;
    }

    void check(Spot spot) {
        spot.members().forEach((name, member) -> {
            String reference = name.equals("$ref") ? member.text() : null;
            if (reference != null) {
                reference(member, reference);
            } else if (!FREE.contains(name) && !name.equals(Extensions.PREFIX + "documentation")) {
                check(member);
            }
        });
        spot.items().forEach(this::check);
    }

    private void reference(Spot at, String reference) {
        if (!reference.startsWith("#")) {
            external(at, reference);
        } else if (!leadsSomewhere(reference.substring(1))) {
            report.wrong(
                    at, "\"" + reference + "\" refers to nothing in this document.", remedy(reference.substring(1)));
        }
    }

    private void external(Spot at, String reference) {
        if (!reference.startsWith("https://apigateway.amazonaws.com/restapis/")) {
            report.wrong(
                    at,
                    "\"" + reference + "\" refers to another document, and API Gateway imports one document alone.",
                    "Copy what it refers to into this document, or bundle the documents before.");
        }
    }

    private boolean leadsSomewhere(String pointer) {
        return (pointer.isEmpty() || pointer.startsWith("/"))
                && document.find(pointer).isPresent();
    }

    private String remedy(String pointer) {
        int slash = pointer.lastIndexOf('/');
        String parent = slash < 0 ? null : pointer.substring(0, slash);
        Spot siblings = parent == null ? null : at(parent);
        return siblings == null
                ? "Define it, or correct the reference."
                : "Define it, or correct the reference. "
                        + Names.suggestion(
                                pointer.substring(slash + 1), siblings.members().keySet());
    }

    private @Nullable Spot at(String pointer) {
        return document.find(pointer)
                .map(node -> new Spot(node, node.origin(), pointer))
                .filter(spot -> !spot.members().isEmpty())
                .orElse(null);
    }
}
