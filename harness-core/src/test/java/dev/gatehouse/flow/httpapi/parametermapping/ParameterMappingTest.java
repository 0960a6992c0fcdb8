package dev.gatehouse.flow.httpapi.parametermapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.flow.exchange.Reason;
import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.flow.httpapi.RequestParameters;
import dev.gatehouse.flow.problem.Problems;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.model.http.HttpResponse;
import dev.gatehouse.model.http.QueryParameters;
import dev.gatehouse.model.rest.ElementAddress;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ParameterMappingTest {

    private static final Surroundings SURROUNDINGS = new Surroundings(
            Map.of("stage", "dev", "authorizer", Map.of("claims", Map.of("cognito.groups", "staff"))),
            Map.of("env", "blue"));
    private static final Headers HEADERS = Headers.of("X-One", "1", "X-One", "2", "X-Fixed", "theirs");
    private static final Map<String, String> PATH = Map.of("id", "7");

    private final Reasons why = new Reasons();
    private final Problems problems = new Problems();

    @Test
    void headers_are_appended_overwritten_and_removed_in_any_case() {
        RequestParameters mapped = request(
                Map.of("append:header.x-new", "a", "overwrite:header.x-fixed", "mine", "remove:header.x-one", "''"),
                "",
                "");

        assertThat(mapped.headers().values("x-new")).containsExactly("a");
        assertThat(mapped.headers().values("x-fixed")).containsExactly("mine");
        assertThat(mapped.headers().has("x-one")).isFalse();
    }

    @Test
    void an_appended_header_stands_beside_the_ones_that_are_there() {
        assertThat(request(Map.of("append:header.x-one", "3"), "", "").headers().values("x-one"))
                .containsExactly("1", "2", "3");
    }

    @Test
    void query_names_are_case_sensitive_and_other_parameters_stay() {
        Map<String, String> mappings = Map.of(
                "append:querystring.added", "1 2", "overwrite:querystring.page", "9", "remove:querystring.debug", "''");

        assertThat(request(mappings, "page=1&debug=yes&Debug=kept&added=0", "")
                        .query()
                        .all())
                .containsOnly(
                        Map.entry("Debug", List.of("kept")),
                        Map.entry("page", List.of("9")),
                        Map.entry("added", List.of("0", "1 2")));
    }

    @Test
    void values_of_one_name_are_joined_by_commas() {
        assertThat(mapped("$request.header.x-one")).isEqualTo("1,2");
        assertThat(mapped("$request.querystring.a")).isEqualTo("3,4");
    }

    @Test
    void values_come_from_path_context_stage_and_body() {
        assertThat(mapped("$request.path")).isEqualTo("/pets/7");
        assertThat(mapped("$request.path.id")).isEqualTo("7");
        assertThat(mapped("$context.stage")).isEqualTo("dev");
        assertThat(mapped("$context.authorizer.claims.cognito.groups")).isEqualTo("staff");
        assertThat(mapped("$stageVariables.env")).isEqualTo("blue");
        assertThat(mapped("$request.body.user.name")).isEqualTo("ann");
        assertThat(mapped("$request.body.user")).isEqualTo("{\"name\":\"ann\"}");
        assertThat(mapped("${request.path.id} ${request.querystring.none}-x")).isEqualTo("7 -x");
    }

    @Test
    void a_path_is_searched_in_the_first_100_kilobytes_alone() {
        String large = "{\"user\":{\"name\":\"ann\"},\"rest\":\"" + "x".repeat(100 * 1024) + "\"}";

        assertThat(request(Map.of("append:header.x-v", "$request.body.user.name"), "", large)
                        .headers()
                        .has("x-v"))
                .isFalse();
        assertThat(request(Map.of("append:header.x-v", "$request.body"), "", large)
                        .headers()
                        .first("x-v"))
                .contains(large);
    }

    @Test
    void a_variable_without_a_value_changes_nothing() {
        RequestParameters mapped = request(Map.of("overwrite:header.x-fixed", "$request.header.absent"), "", "");

        assertThat(mapped.headers().values("x-fixed")).containsExactly("theirs");
        assertThat(why.given())
                .containsExactly(
                        new Reason.ParameterMapped("overwrite:header.x-fixed", "$request.header.absent", List.of()));
    }

    @Test
    void a_path_is_put_in_place_of_the_integrations() {
        assertThat(request(Map.of("overwrite:path", "/v2/${request.path.id}"), "", "")
                        .path())
                .isEqualTo("/v2/7");
        assertThat(request(Map.of(), "", "").path()).isNull();
    }

    @Test
    void a_mapping_that_aws_would_refuse_is_a_problem_and_left_out() {
        request(Map.of("overwrite:header.Authorization", "x"), "", "");

        assertThat(problems.found())
                .singleElement()
                .asString()
                .contains("Authorization")
                .contains("reserved");
    }

    @Test
    void a_value_with_a_line_break_is_no_header() {
        assertThatThrownBy(() -> request(Map.of("append:header.x-a", "$request.body"), "", "a\r\nb: c"))
                .isInstanceOf(GatewayFault.class);
    }

    @Test
    void answers_are_mapped_by_their_status() {
        Map<String, Map<String, String>> mappings = Map.of(
                "500",
                Map.of("append:header.x-env", "$stageVariables.env", "overwrite:statuscode", "403"),
                "404",
                Map.of("remove:header.x-old", "''", "overwrite:header.x-why", "$response.body.why"));

        HttpResponse broken = response(mappings, 500, "{}");
        HttpResponse gone = response(mappings, 404, "{\"why\":\"moved\"}");
        HttpResponse fine = response(mappings, 200, "{}");

        assertThat(broken.status()).isEqualTo(403);
        assertThat(broken.headers().values("x-env")).containsExactly("blue");
        assertThat(gone.headers().first("x-why")).contains("moved");
        assertThat(gone.headers().has("x-old")).isFalse();
        assertThat(fine.headers()).isEqualTo(Headers.of("X-Old", "o"));
    }

    @Test
    void a_status_that_is_none_answers_500() {
        assertThatThrownBy(() -> response(
                        Map.of("200", Map.of("overwrite:statuscode", "$response.body.s")), 200, "{\"s\":\"no\"}"))
                .isInstanceOf(GatewayFault.class)
                .hasMessageContaining("'no'");
    }

    private String mapped(String value) {
        return request(Map.of("overwrite:header.x-v", value), "", "{\"user\":{\"name\":\"ann\"}}")
                .headers()
                .first("x-v")
                .orElseThrow();
    }

    private RequestParameters request(Map<String, String> mappings, String query, String body) {
        RequestSource source = new RequestSource(
                new RequestSource.Client(HEADERS, QueryParameters.parse("a=3&a=4"), "/pets/7", PATH),
                Bytes.utf8(body),
                SURROUNDINGS);
        return RequestMappings.compile(mappings, ElementAddress.api(), problems)
                .apply(new RequestParameters(null, HEADERS, QueryParameters.parse(query)), source, why);
    }

    private HttpResponse response(Map<String, Map<String, String>> mappings, int status, String body) {
        HttpResponse answer = new HttpResponse(status, Headers.of("X-Old", "o"), Bytes.utf8(body));
        return ResponseMappings.compile(mappings, ElementAddress.api(), problems)
                .apply(answer, new ResponseSource(answer, SURROUNDINGS), why);
    }
}
