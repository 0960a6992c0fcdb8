package dev.gatehouse.model.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ElementAddressTest {

    @Test
    void elements_of_an_api_are_written_by_kind_and_name() {
        assertThat(ElementAddress.api()).hasToString("api");
        assertThat(ElementAddress.resource("/pets")).hasToString("/pets");
        assertThat(ElementAddress.model("Pet")).hasToString("model Pet");
        assertThat(ElementAddress.authorizer("users")).hasToString("authorizer users");
        assertThat(ElementAddress.requestValidator("body")).hasToString("requestValidator body");
        assertThat(ElementAddress.gatewayResponse(GatewayResponseType.DEFAULT_4XX))
                .hasToString("gatewayResponse DEFAULT_4XX");
    }

    @Test
    void a_documentation_part_is_written_with_what_its_location_has() {
        DocumentationPartLocation location = new DocumentationPartLocation("METHOD", "/pets", "GET", null, null);

        assertThat(ElementAddress.documentationPart(location)).hasToString("documentationPart METHOD /pets GET");
    }

    @Test
    void elements_of_a_method_are_written_below_it() {
        ElementAddress method = ElementAddress.method("GET", "/pets");

        assertThat(method.methodResponse("200")).hasToString("GET /pets > methodResponses > 200");
        assertThat(method.integration().integrationResponse("404").child("selectionPattern"))
                .hasToString("GET /pets > integration > integrationResponses > 404 > selectionPattern");
    }

    @Test
    void what_an_element_is_part_of_is_found_up_to_the_top() {
        ElementAddress method = ElementAddress.method("GET", "/pets");

        assertThat(method.integration().parent()).contains(method);
        assertThat(method.parent()).isEmpty();
    }

    @Test
    void an_address_needs_a_segment() {
        assertThatThrownBy(() -> new ElementAddress(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an address needs at least one segment");
    }
}
