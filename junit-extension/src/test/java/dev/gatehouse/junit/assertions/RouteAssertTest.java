package dev.gatehouse.junit.assertions;

import static dev.gatehouse.junit.assertions.GatehouseAssertions.assertThat;
import static dev.gatehouse.junit.assertions.HttpApiFlows.answered;
import static dev.gatehouse.junit.assertions.HttpApiFlows.unauthorized;
import static dev.gatehouse.junit.assertions.HttpApiFlows.unrouted;

import dev.gatehouse.model.rest.GatewayResponseType;
import dev.gatehouse.record.Flow;
import dev.gatehouse.record.StageName;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class RouteAssertTest {

    @Test
    void a_flow_of_an_http_api_is_asserted_in_the_order_of_its_stages() {
        assertThat(answered())
                .passedAllStages()
                .route(stage -> stage.matched("GET /pets/{id}")
                        .hasPathParameter("id", "a b")
                        .hasQueryParameter("q", "1")
                        .hasHeader("x-a", "1")
                        .hasJsonBody("{'in': 1}")
                        .wasAuthorizedBy("jwt")
                        .hasClaim("sub", "u1")
                        .wasLetIn())
                .integrationRequest(stage -> stage.invokedFunction("pets")
                        .usedPayloadFormat("2.0")
                        .mappedParameter("append:header.x-a", "dev")
                        .mappedParameter("overwrite:header.x-b"))
                .integrationResponse(
                        stage -> stage.endpointAnswered(200).mappedParameter("overwrite:statuscode", "200"))
                .response(stage -> stage.hasStatus(200).hasJsonBody("[1]"));
    }

    @Test
    void a_refusal_is_asserted_by_authorizer_status_and_stage() {
        assertThat(unauthorized())
                .wasRefusedWith(401)
                .wasRefusedWith(GatewayResponseType.UNAUTHORIZED)
                .failedAt(StageName.ROUTE_AND_AUTHORIZATION)
                .route(stage -> stage.wasRefusedBy("jwt"));
    }

    @Test
    void another_authorizers_decision_is_told_with_its_reason() {
        Flow flow = unauthorized();

        Assertions.assertThat(
                        Failures.message(flow, () -> assertThat(flow).route(stage -> stage.wasAuthorizedBy("jwt"))))
                .isEqualTo("Route and authorization: authorization\n"
                        + "  expected: allowed by authorizer jwt\n"
                        + "  but was:  refused by authorizer jwt\n"
                        + "  because: authorizer jwt (JWT) refused: the token is not accepted: its aud is [x], and the"
                        + " authorizer's audience [shop]\n");
    }

    @Test
    void another_route_tells_why_it_was_taken() {
        Flow flow = answered();

        Assertions.assertThat(Failures.message(flow, () -> assertThat(flow).route(stage -> stage.matched("$default"))))
                .isEqualTo("Route and authorization: matched route\n"
                        + "  expected: $default\n"
                        + "  but was:  GET /pets/{id}\n"
                        + "  because: route GET /pets/{id} matched with {id=a b}: full match of method and path\n");
    }

    @Test
    void no_route_tells_the_nearest() {
        Flow flow = unrouted();

        assertThat(flow).route(RouteAssert::matchedNothing);
        Assertions.assertThat(Failures.message(flow, () -> assertThat(flow).route(stage -> stage.matched("GET /pets"))))
                .isEqualTo("Route and authorization: matched route\n"
                        + "  expected: GET /pets\n"
                        + "  but was:  none for GET /pest\n"
                        + "  near: GET /pets not taken: the path begins with 'pest' where this route has 'pets'\n");
    }

    @Test
    void a_limit_that_let_it_through_is_told() {
        Flow flow = answered();

        Assertions.assertThat(Failures.message(flow, () -> assertThat(flow).route(RouteAssert::wasThrottled)))
                .isEqualTo("Route and authorization: throttling\n"
                        + "  expected: refused as over a limit\n"
                        + "  but was:  not refused\n"
                        + "  because: stage dev for GET /pets/{id} accepted: 5 requests a second, burst 2\n");
    }

    @Test
    void the_names_of_rest_apis_lead_to_those_of_http_apis() {
        Flow flow = answered();

        Assertions.assertThat(Failures.message(flow, () -> assertThat(flow).methodRequest(stage -> {})))
                .isEqualTo(
                        "Route and authorization: the kind of API\n"
                                + "  expected: a flow of a REST API\n"
                                + "  but was:  a flow of an HTTP API\n"
                                + "  its stages are named otherwise: use .route(stage -> ...), with matched(\"GET /pets/{id}\")\n");
        Assertions.assertThat(Failures.message(flow, () -> assertThat(flow).methodResponse(stage -> {})))
                .contains("use .response(stage -> ...)");
    }

    @Test
    void the_names_of_http_apis_lead_to_those_of_rest_apis() {
        Flow flow = FlowFixture.demo();

        Assertions.assertThat(Failures.message(flow, () -> assertThat(flow).route(stage -> {})))
                .contains("expected: a flow of an HTTP API", "use .methodRequest(stage -> ...)");
        Assertions.assertThat(Failures.message(flow, () -> assertThat(flow).response(stage -> {})))
                .contains("use .methodResponse(stage -> ...)");
    }

    @Test
    void a_mapped_parameter_that_is_not_there_tells_which_are() {
        Flow flow = answered();

        Assertions.assertThat(Failures.message(flow, () -> assertThat(flow)
                        .integrationRequest(stage -> stage.mappedParameter("append:header.y", "1"))))
                .isEqualTo("Integration request: mapped parameter append:header.y\n"
                        + "  expected: 1\n"
                        + "  but was:  not mapped\n"
                        + "  mapped: append:header.x-a <- $context.stage = dev\n"
                        + "  mapped: overwrite:header.x-b <- $request.header.b (absent)\n");
    }

    @Test
    void another_payload_format_is_told() {
        Flow flow = answered();

        Assertions.assertThat(Failures.message(
                        flow, () -> assertThat(flow).integrationRequest(stage -> stage.usedPayloadFormat("1.0"))))
                .contains("payload format\n  expected: 1.0\n  but was:  2.0\n");
    }

    @Test
    void an_answer_of_the_route_is_no_refusal() {
        Flow flow = answered();

        Assertions.assertThat(Failures.message(flow, () -> assertThat(flow).wasRefusedWith(404)))
                .isEqualTo("Response: answer of the gateway\n"
                        + "  expected: 404\n"
                        + "  but was:  none: the route answered 200\n");
    }
}
