package dev.gatehouse.definition.cloudformation;

import dev.gatehouse.definition.Origin;
import dev.gatehouse.definition.Origins;
import dev.gatehouse.definition.source.SourceArray;
import dev.gatehouse.definition.source.SourceMember;
import dev.gatehouse.definition.source.SourceNode;
import dev.gatehouse.definition.source.SourceObject;
import dev.gatehouse.definition.source.SourceScalar;
import dev.gatehouse.model.rest.ElementAddress;
import java.util.Locale;

/** Notes the line of every element of a resource, down to single templates and selection patterns. */
final class Places {

    private final Creation creation;

    Places(Creation creation) {
        this.creation = creation;
    }

    /** The element alone, at the place of the resource. */
    void add(ElementAddress element) {
        add(element, creation.declaration().origin());
    }

    /** The element and all its properties. */
    void addAll(ElementAddress element) {
        add(element);
        below(element, creation.evaluated());
    }

    void add(ElementAddress element, Origin origin) {
        creation.stack()
                .place(element, new Origin(origin.file(), origin.line(), origin.column(), creation.logicalId()));
    }

    private void add(ElementAddress element, SourceMember member) {
        add(element, member.nameOrigin());
        if (member.value() instanceof SourceScalar text && text.firstLine() > 0) {
            Origin first = new Origin(text.origin().file(), text.firstLine(), 0, creation.logicalId());
            creation.stack().text(element, first);
        }
    }

    /** The places of a document that the resource holds or names. */
    void addAll(Origins document) {
        document.places().forEach(this::add);
        document.texts().forEach((element, first) -> creation.stack()
                .text(element, new Origin(first.file(), first.line(), 0, creation.logicalId())));
    }

    void below(ElementAddress element, SourceObject object) {
        for (SourceMember member : object.members()) {
            ElementAddress child = element.child(lowerFirst(member.name()));
            add(child, member);
            if (member.value() instanceof SourceObject map) {
                entries(child, member.name(), map);
            } else if (member.value() instanceof SourceArray array) {
                array.items().forEach(item -> response(child, item));
            }
        }
    }

    /** Names in maps, as content types, are written in addresses as they are; those of objects as operations write them. */
    private void entries(ElementAddress child, String property, SourceObject object) {
        boolean nested = property.equals("Integration") || property.equals("TlsConfig");
        if (nested) {
            below(child, object);
        } else {
            object.members().forEach(entry -> add(child.child(entry.name()), entry));
        }
    }

    /** Method responses and integration responses are lists in templates, and maps by status code in the API. */
    private void response(ElementAddress list, SourceNode item) {
        if (item instanceof SourceObject response && response.get("StatusCode") instanceof SourceScalar status) {
            ElementAddress address = list.child(status.text());
            add(address, response.origin());
            below(address, response);
        }
    }

    private static String lowerFirst(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
