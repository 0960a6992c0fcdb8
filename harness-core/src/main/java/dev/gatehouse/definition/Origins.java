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
 */
public record Origins(Map<ElementAddress, Origin> places) {

    public Origins {
        places = Collections.unmodifiableMap(new LinkedHashMap<>(places));
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

    /** These places and the others; the others win. */
    public Origins and(Origins others) {
        Map<ElementAddress, Origin> all = new LinkedHashMap<>(places);
        all.putAll(others.places());
        return new Origins(all);
    }
}
