package dev.gatehouse.definition.annotated;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.Type;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class SchemaTextTest {

    private final List<Type> unsupported = new ArrayList<>();
    private final SchemaText text = new SchemaText(type -> "models/" + Schemas.name(type), unsupported::add);

    @Test
    void components_of_a_record_are_required_unless_marked_or_optional() {
        record Box(String name, @NotRequired Integer size, Optional<Boolean> open, OptionalInt age) {}

        assertThat(text.of(Box.class))
                .isEqualTo("{\"$schema\":\"http://json-schema.org/draft-04/schema#\",\"title\":\"Box\","
                        + "\"type\":\"object\",\"properties\":{\"name\":{\"type\":\"string\"},"
                        + "\"size\":{\"type\":\"integer\"},\"open\":{\"type\":\"boolean\"},"
                        + "\"age\":{\"type\":\"integer\"}},\"required\":[\"name\"]}");
    }

    @Test
    void a_schema_requires_no_empty_list() {
        record Nothing(@NotRequired String maybe) {}

        assertThat(text.of(Nothing.class)).doesNotContain("required");
    }

    @Test
    void scalars_are_json_values() {
        record Scalars(double price, URI link, Instant at, byte[] photo, Object any) {}

        assertThat(text.of(Scalars.class))
                .contains(
                        "\"price\":{\"type\":\"number\"}",
                        "\"link\":{\"type\":\"string\"}",
                        "\"at\":{\"type\":\"string\"}",
                        "\"photo\":{\"type\":\"string\"}",
                        "\"any\":{}");
    }

    @Test
    void lists_maps_arrays_and_enums_are_written_where_they_are() {
        record Lists(
                List<Integer> numbers, Map<String, List<String>> texts, Colour[] colours, List<? extends Number> w) {}

        assertThat(text.of(Lists.class))
                .contains(
                        "\"numbers\":{\"type\":\"array\",\"items\":{\"type\":\"integer\"}}",
                        "\"texts\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}}",
                        "\"colours\":{\"type\":\"array\",\"items\":{\"type\":\"string\",\"enum\":[\"RED\",\"BLUE\"]}}",
                        "\"w\":{\"type\":\"array\",\"items\":{\"type\":\"number\"}}");
    }

    @Test
    void classes_refer_to_models_so_they_may_be_recursive() {
        assertThat(text.of(Tree.class)).contains("\"items\":{\"$ref\":\"models/Tree\"}");
    }

    @Test
    void a_class_has_the_fields_of_the_classes_above_it_under_their_json_names() {
        assertThat(text.of(Derived.class))
                .contains("\"properties\":{\"above\":{\"type\":\"string\"},\"other-name\":{\"type\":\"integer\"}}");
    }

    @Test
    void an_array_is_a_model_of_its_own_name() {
        assertThat(text.of(Tree[].class))
                .endsWith("\"title\":\"TreeArray\",\"type\":\"array\",\"items\":{\"$ref\":\"models/Tree\"}}");
    }

    @Test
    void a_schema_may_be_given_as_text_or_as_file() {
        assertThat(text.of(Given.class)).isEqualTo("{\"type\": \"object\"}");
        assertThat(text.of(InFile.class)).isEqualTo("{\"type\": \"object\", \"required\": [\"size\"]}");
    }

    @Test
    void a_type_that_no_schema_expresses_is_told() {
        record Odd(Date date, Page<String> page) {}

        text.of(Odd.class);

        assertThat(unsupported)
                .extracting(Type::getTypeName)
                .containsExactly(Date.class.getName(), Page.class.getName() + "<java.lang.String>");
    }

    private enum Colour {
        RED,
        BLUE
    }

    private record Tree(String name, List<Tree> children) {}

    private record Page<T>(List<T> items) {}

    @Model(schema = "{\"type\": \"object\"}")
    private record Given(String ignored) {}

    @Model(file = "crate.json")
    private record InFile(String ignored) {}

    private static class Above {
        String above = "";
    }

    private static final class Derived extends Above {
        @JsonProperty("other-name")
        int own;

        static int ignored;
        transient int ignoredToo;
    }
}
