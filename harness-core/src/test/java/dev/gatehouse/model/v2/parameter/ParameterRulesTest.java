package dev.gatehouse.model.v2.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatehouse.model.v2.parameter.MappingTarget.Action;
import dev.gatehouse.model.v2.parameter.MappingTarget.Place;
import dev.gatehouse.model.v2.parameter.Variable.Source;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParameterRulesTest {

    @Test
    void keys_of_requests_name_headers_query_parameters_and_the_path() {
        assertThat(MappingTarget.ofRequest("append:header.x-a"))
                .isEqualTo(new MappingTarget(Action.APPEND, Place.HEADER, "x-a"));
        assertThat(MappingTarget.ofRequest("remove:querystring.a.b"))
                .isEqualTo(new MappingTarget(Action.REMOVE, Place.QUERYSTRING, "a.b"));
        assertThat(MappingTarget.ofRequest("overwrite:path").place()).isEqualTo(Place.PATH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "append:path",
                "header.x",
                "add:header.x",
                "append:header.",
                "overwrite:statuscode",
                "append:body"
            })
    void other_keys_of_requests_are_refused(String key) {
        assertThatThrownBy(() -> MappingTarget.ofRequest(key))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"append:querystring.a", "overwrite:path", "append:statuscode"})
    void keys_of_answers_are_headers_and_the_status_alone(String key) {
        assertThatThrownBy(() -> MappingTarget.ofResponse(key)).isInstanceOf(IllegalArgumentException.class);
        assertThat(MappingTarget.ofResponse("overwrite:statuscode").place()).isEqualTo(Place.STATUS_CODE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Authorization",
                "content-length",
                "X-AMZN-Thing",
                "x-amz-date",
                "Access-Control-Allow-Origin",
                "apigw-requestid",
                "Via",
                "TE"
            })
    void reserved_headers_are_refused_in_any_case(String name) {
        assertThatThrownBy(() -> MappingTarget.ofRequest("overwrite:header." + name))
                .hasMessageContaining("reserved");
        assertThatThrownBy(() -> MappingTarget.ofResponse("remove:header." + name))
                .hasMessageContaining("reserved");
    }

    @Test
    void a_value_is_a_variable_a_text_with_variables_or_a_text() {
        assertThat(MappedValue.ofRequest("$request.header.X-A").parts())
                .containsExactly(new MappedValue.Value(new Variable(Source.REQUEST_HEADER, "X-A")));
        assertThat(MappedValue.ofRequest("/v2/${request.path.id}/x").parts())
                .containsExactly(
                        new MappedValue.Text("/v2/"),
                        new MappedValue.Value(new Variable(Source.REQUEST_PATH_PARAMETER, "id")),
                        new MappedValue.Text("/x"));
        assertThat(MappedValue.ofRequest("static").parts()).containsExactly(new MappedValue.Text("static"));
    }

    @Test
    void a_part_of_a_body_is_a_json_path() {
        assertThat(MappedValue.ofRequest("$request.body.user.name").parts())
                .containsExactly(new MappedValue.Value(new Variable(Source.REQUEST_BODY, "$.user.name")));
        assertThat(MappedValue.ofRequest("$request.body").parts())
                .containsExactly(new MappedValue.Value(new Variable(Source.REQUEST_BODY, "$")));
        assertThat(MappedValue.ofResponse("$response.body[0].id").parts())
                .containsExactly(new MappedValue.Value(new Variable(Source.RESPONSE_BODY, "$[0].id")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$request.body..name",
                "$request.body.a[?(@.x)]",
                "$request.cookie.a",
                "${request.header.a",
                "$response.header.a",
                "$request.header."
            })
    void what_a_request_cannot_be_mapped_from_is_refused(String value) {
        assertThatThrownBy(() -> MappedValue.ofRequest(value)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void answers_are_not_mapped_from_requests() {
        assertThatThrownBy(() -> MappedValue.ofResponse("$request.header.a")).hasMessageContaining("$response");
    }

    @Test
    void an_action_knows_its_parameters() {
        ServiceAction send = ServiceAction.of("SQS-SendMessage").orElseThrow();

        assertThat(send.missing(List.of("QueueUrl"))).containsExactly("MessageBody");
        assertThat(send.unknown(Map.of("QueueUrl", "", "Region", "", "Body", "").keySet()))
                .containsExactly("Body");
        assertThat(ServiceAction.of("SNS-Publish")).isEmpty();
    }
}
