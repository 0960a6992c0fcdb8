package dev.gatehouse.flow.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class RouteTreeTest {

    private final RouteTree<String> tree = RouteTree.<String>builder()
            .add("/", "GET", "root")
            .add("/foo", "GET", "foo")
            .add("/foo/{id}", "PUT", "param put")
            .add("/foo/{id}", "ANY", "param any")
            .add("/proxy/{proxy+}", "ANY", "greedy")
            .add("/proxy/bar/{id}", "DELETE", "bar")
            .add("/test", "POST", "test")
            .add("/{all+}", "OPTIONS", "everything")
            .build();

    @Test
    void the_root_answers_a_slash_and_an_empty_path() {
        assertThat(target("GET", "/")).isEqualTo("root");
        assertThat(target("GET", "")).isEqualTo("root");
    }

    @Test
    void a_literal_comes_before_a_parameter_and_that_before_a_greedy_one() {
        assertThat(target("GET", "/foo")).isEqualTo("foo");
        assertThat(target("DELETE", "/proxy/bar/1")).isEqualTo("bar");
        assertThat(target("DELETE", "/proxy/this/is/deep")).isEqualTo("greedy");
    }

    @Test
    void a_greedy_parameter_takes_what_a_literal_could_not_end() {
        RouteMatch<String> match = tree.find("DELETE", "/proxy/bar/a/b").orElseThrow();

        assertThat(match.target()).isEqualTo("greedy");
        assertThat(match.parameters()).containsExactly(Map.entry("proxy", "bar/a/b"));
    }

    @Test
    void a_method_of_its_own_comes_before_any() {
        assertThat(target("PUT", "/foo/1")).isEqualTo("param put");
        assertThat(target("GET", "/foo/1")).isEqualTo("param any");
    }

    @Test
    void any_does_not_answer_methods_that_aws_does_not_name() {
        assertThat(tree.find("TRACE", "/foo/1")).isEmpty();
    }

    @Test
    void a_method_missing_on_a_literal_falls_through_to_the_greedy_sibling() {
        assertThat(target("OPTIONS", "/test")).isEqualTo("everything");
        assertThat(tree.find("GET", "/test")).isEmpty();
    }

    @Test
    void a_greedy_parameter_needs_at_least_one_segment() {
        assertThat(tree.find("OPTIONS", "/")).isEmpty();
        assertThat(tree.find("GET", "/proxy")).isEmpty();
    }

    @Test
    void one_trailing_slash_is_ignored() {
        assertThat(target("GET", "/foo/")).isEqualTo("foo");
        assertThat(tree.find("GET", "/proxy/a/").orElseThrow().parameters()).containsEntry("proxy", "a");
    }

    @Test
    void leading_slashes_collapse_and_inner_ones_stay() {
        assertThat(tree.find("GET", "//proxy/a//b").orElseThrow().parameters()).containsEntry("proxy", "a//b");
    }

    @Test
    void parameters_stay_encoded_and_literals_are_compared_decoded() {
        assertThat(tree.find("PUT", "/f%6Fo/a%2Fb%20c").orElseThrow().parameters())
                .containsEntry("id", "a%2Fb%20c");
    }

    @Test
    void an_empty_segment_is_no_parameter() {
        assertThat(tree.find("GET", "/foo//")).isEmpty();
    }

    @Test
    void a_path_of_many_segments_is_cut_correctly() {
        assertThat(tree.find("GET", "/proxy/1/2/3/4/5/6/7/8/9/10").orElseThrow().parameters())
                .containsEntry("proxy", "1/2/3/4/5/6/7/8/9/10");
    }

    private String target(String httpMethod, String path) {
        return tree.find(httpMethod, path).orElseThrow().target();
    }
}
