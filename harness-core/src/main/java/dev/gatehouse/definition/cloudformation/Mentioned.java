package dev.gatehouse.definition.cloudformation;

import dev.gatehouse.definition.Origin;
import dev.gatehouse.definition.source.SourceArray;
import dev.gatehouse.definition.source.SourceMember;
import dev.gatehouse.definition.source.SourceNode;
import dev.gatehouse.definition.source.SourceObject;
import dev.gatehouse.definition.source.SourceScalar;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the property that a refusal speaks of: AWS's words name the value, never the place. */
final class Mentioned {

    private final String message;
    private int longest;
    private Optional<Origin> origin = Optional.empty();

    private Mentioned(String message) {
        this.message = message;
    }

    /** Where the longest value is written that the message quotes or has after a colon; empty if there is none. */
    static Optional<Origin> in(SourceObject properties, String message) {
        Mentioned mentioned = new Mentioned(message);
        mentioned.visit(properties);
        return mentioned.origin;
    }

    private void visit(SourceNode node) {
        if (node instanceof SourceObject object) {
            for (SourceMember member : object.members()) {
                consider(member.value(), member.nameOrigin());
                visit(member.value());
            }
        } else if (node instanceof SourceArray array) {
            array.items().forEach(item -> {
                consider(item, item.origin());
                visit(item);
            });
        }
    }

    private void consider(SourceNode node, Origin place) {
        if (node instanceof SourceScalar scalar && scalar.text().length() > longest && isMeant(scalar.text())) {
            longest = scalar.text().length();
            origin = Optional.of(place);
        }
    }

    private boolean isMeant(String value) {
        String quoted = Pattern.quote(value);
        return Pattern.compile(": " + quoted + "\\.?( |$)|['\"\\[]" + quoted + "['\"\\]]")
                .matcher(message)
                .find();
    }
}
