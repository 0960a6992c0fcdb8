package dev.gatehouse.model.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class QueryParametersTest {

    @Test
    void a_semicolon_parts_the_parameters_of_a_rest_api_unless_it_is_encoded() {
        assertThat(QueryParameters.ofRestApi("a=1;b=2&c=3%3B4").all())
                .isEqualTo(Map.of("a", List.of("1"), "b", List.of("2"), "c", List.of("3;4")));
    }

    @Test
    void other_queries_keep_their_semicolons() {
        assertThat(QueryParameters.parse("a=1;b=2").all()).isEqualTo(Map.of("a", List.of("1;b=2")));
    }

    @Test
    void a_plus_is_a_blank_and_a_name_alone_has_an_empty_value() {
        assertThat(QueryParameters.parse("a=x+y%2B&b&a=%zz").all())
                .isEqualTo(Map.of("a", List.of("x y+", "%zz"), "b", List.of("")));
    }
}
