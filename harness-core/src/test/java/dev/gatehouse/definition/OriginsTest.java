package dev.gatehouse.definition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.model.rest.ElementAddress;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OriginsTest {

    private static final ElementAddress METHOD = ElementAddress.method("GET", "/pets");
    private static final Origin API_LINE = Origin.of("api.yaml", 1, 1);
    private static final Origin METHOD_LINE = Origin.of("api.yaml", 7, 5);

    private final Origins origins = new Origins(Map.of(METHOD, METHOD_LINE, ElementAddress.api(), API_LINE));

    @Test
    void an_element_that_is_known_has_its_own_place() {
        assertThat(origins.nearest(METHOD)).contains(METHOD_LINE);
    }

    @Test
    void an_element_that_is_not_known_has_the_place_of_what_it_is_part_of() {
        assertThat(origins.nearest(METHOD.child("integration", "uri"))).contains(METHOD_LINE);
    }

    @Test
    void the_api_itself_is_around_everything() {
        assertThat(origins.nearest(ElementAddress.model("Pet"))).contains(API_LINE);
    }

    @Test
    void nothing_is_known_of_nowhere() {
        assertThat(Origins.none().nearest(METHOD)).isEmpty();
    }

    @Test
    void later_places_replace_earlier_ones() {
        Origin later = Origin.of("other.yaml", 2, 2);

        assertThat(origins.and(new Origins(Map.of(METHOD, later))).nearest(METHOD))
                .contains(later);
    }
}
