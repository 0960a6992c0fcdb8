package dev.gatehouse.definition;

import dev.gatehouse.model.rest.ElementAddress;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Where each element of an API was written, so that a message about it can name the line.
 *
 * @param places the known places, by element
 * @param texts where the first line of an element's text stands, for those whose text is in the file line by line, as a
 *     mapping template after YAML's {@code |}
 */
public record Origins(Map<ElementAddress, Origin> places, Map<ElementAddress, Origin> texts) {

    public Origins {
        places = Collections.unmodifiableMap(new LinkedHashMap<>(places));
        texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
    }

    /** Places of elements whose texts are in the file in another form. */
    public Origins(Map<ElementAddress, Origin> places) {
        this(places, Map.of());
    }

    /** No places at all. */
    public static Origins none() {
        return new Origins(Map.of());
    }

    /**
     * The place of the element or, where only something around it is known, of the nearest element that it is part of.
     *
     * <p>A resource that no line names, such as one that only an {@code /a/b} implies, has no place unless the API has one.
     */
    public Optional<Origin> nearest(ElementAddress element) {
        Optional<ElementAddress> address = Optional.of(element);
        while (address.isPresent()) {
            Origin place = places.get(address.get());
            if (place != null) {
                return Optional.of(place);
            }
            address = address.get().parent();
        }
        return Optional.ofNullable(places.get(ElementAddress.api()));
    }

    /**
     * The place of a line of the element's text; where its lines are not in the file, the nearest place that is known.
     *
     * @param element the element
     * @param line the line within its text, from 1; 0 for the element itself
     */
    public Optional<Origin> nearest(ElementAddress element, int line) {
        Origin first = texts.get(element);
        return line == 0 || first == null
                ? nearest(element)
                : Optional.of(new Origin(first.file(), first.line() + line - 1, 0, first.logicalId()));
    }

    /** These places and the others; the others win. */
    public Origins and(Origins others) {
        Map<ElementAddress, Origin> all = new LinkedHashMap<>(places);
        all.putAll(others.places());
        Map<ElementAddress, Origin> allTexts = new LinkedHashMap<>(texts);
        allTexts.keySet().removeAll(others.places().keySet());
        allTexts.putAll(others.texts());
        return new Origins(all, allTexts);
    }
}
