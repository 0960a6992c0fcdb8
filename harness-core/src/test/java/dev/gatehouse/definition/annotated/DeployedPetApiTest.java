package dev.gatehouse.definition.annotated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.gatehouse.control.request.GetDocumentationPartsRequest;
import dev.gatehouse.control.request.GetGatewayResponseRequest;
import dev.gatehouse.control.request.GetModelRequest;
import dev.gatehouse.control.request.GetRequestValidatorsRequest;
import dev.gatehouse.control.request.GetStageRequest;
import dev.gatehouse.definition.DeployedStage;
import dev.gatehouse.definition.Origin;
import dev.gatehouse.model.rest.ElementAddress;
import dev.gatehouse.model.rest.GatewayResponseType;
import dev.gatehouse.model.rest.Integration;
import dev.gatehouse.model.rest.Method;
import dev.gatehouse.model.rest.RequestValidator;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class DeployedPetApiTest {

    private static final String PACKAGE = "dev.gatehouse.definition.annotated.";

    private final Account account = Account.with(PetApi.class);

    @Test
    void the_api_and_its_stage_are_named_by_the_annotation() {
        assertThat(account.api().name()).isEqualTo("pets");
        assertThat(account.api().description()).isEqualTo("Pets and their names");
        assertThat(account.deployed().stages()).containsExactly(new DeployedStage(account.apiId(), "dev"));
        assertThat(account.control()
                        .stages()
                        .getStage(new GetStageRequest(account.apiId(), "dev"))
                        .variables())
                .isEqualTo(Map.of("greeting", "hello"));
    }

    @Test
    void parameters_of_path_query_and_header_are_declared() {
        Method pet = account.method("GET", "/pets/{id}");

        assertThat(pet.requestParameters())
                .isEqualTo(Map.of("method.request.path.id", true, "method.request.querystring.verbose", true));
        assertThat(integration(pet).cacheKeyParameters())
                .containsExactlyInAnyOrder("method.request.path.id", "method.request.querystring.verbose");
        assertThat(account.method("ANY", "/pets/files/{path+}").requestParameters())
                .isEqualTo(Map.of("method.request.path.path", true));
    }

    @Test
    void a_validator_is_made_for_each_way_of_validating() {
        assertThat(account.control()
                        .requestValidators()
                        .getRequestValidators(new GetRequestValidatorsRequest(account.apiId(), null, null))
                        .items())
                .extracting(
                        RequestValidator::name,
                        RequestValidator::validateRequestBody,
                        RequestValidator::validateRequestParameters)
                .containsExactlyInAnyOrder(tuple("all", true, true), tuple("parameters", false, true));
    }

    @Test
    void models_are_made_of_the_classes_that_methods_name_and_of_those_that_these_refer_to() {
        Method create = account.method("POST", "/pets");

        assertThat(create.requestModels()).isEqualTo(Map.of("application/json", "NewPet"));
        assertThat(create.methodResponses().get("201").responseModels()).isEqualTo(Map.of("application/json", "Pet"));
        assertThat(create.methodResponses().get("201").responseParameters())
                .isEqualTo(Map.of("method.response.header.Location", false));
        assertThat(account.control()
                        .models()
                        .getModel(new GetModelRequest(account.apiId(), "NewPet", null))
                        .description())
                .isEqualTo("A pet to be");
    }

    @Test
    void methods_are_called_as_the_java_method_unless_they_say_otherwise() {
        assertThat(account.method("GET", "/pets/{id}").operationName()).isEqualTo("pet");
        assertThat(account.method("PUT", "/pets/{id}/name").operationName()).isEqualTo("rename");
    }

    @Test
    void headers_that_integration_responses_map_are_declared_by_themselves() {
        assertThat(account.method("GET", "/pets/{id}")
                        .methodResponses()
                        .get("200")
                        .responseParameters())
                .isEqualTo(Map.of("method.response.header.X-Kind", false));
    }

    @Test
    void functions_are_known_by_the_names_of_their_handlers() {
        String name = "dev-gatehouse-definition-annotated-PetApi-CreatePet";

        assertThat(integration(account.method("POST", "/pets")).uri())
                .isEqualTo("arn:aws:apigateway:eu-west-1:lambda:path/2015-03-31/functions/"
                        + "arn:aws:lambda:eu-west-1:123456789012:function:" + name + "/invocations");
        assertThat(integration(account.method("POST", "/pets")).httpMethod()).isEqualTo("POST");
        assertThat(account.deployed().functionNames())
                .containsEntry("CreatePet", name)
                .containsEntry(PetApi.CreatePet.class.getName(), name);
    }

    @Test
    void an_endpoint_is_called_with_the_methods_own_http_method() {
        assertThat(integration(account.method("GET", "/pets/{id}/owner")).httpMethod())
                .isEqualTo("GET");
        assertThat(integration(account.method("ANY", "/pets/files/{path+}")).httpMethod())
                .isEqualTo("ANY");
    }

    @Test
    void gateway_responses_are_changed() {
        assertThat(account.control()
                        .gatewayResponses()
                        .getGatewayResponse(new GetGatewayResponseRequest(account.apiId(), "BAD_REQUEST_PARAMETERS")))
                .satisfies(response -> {
                    assertThat(response.statusCode()).isEqualTo("422");
                    assertThat(response.responseParameters())
                            .isEqualTo(Map.of("gatewayresponse.header.X-Why", "'parameters'"));
                });
    }

    @Test
    void descriptions_become_documentation_parts() {
        assertThat(account.control()
                        .documentationParts()
                        .getDocumentationParts(
                                new GetDocumentationPartsRequest(account.apiId(), null, null, null, null, null, null))
                        .items())
                .extracting(part -> ElementAddress.documentationPart(part.location()) + " " + part.properties())
                .containsExactlyInAnyOrder(
                        "documentationPart API {\"description\":\"Everything about pets\"}",
                        "documentationPart MODEL Pet {\"description\":\"A pet\"}",
                        "documentationPart METHOD /pets/{id} GET {\"description\":\"One pet\"}",
                        "documentationPart QUERY_PARAMETER /pets/{id} GET verbose {\"description\":\"whether to say all\"}",
                        "documentationPart RESPONSE /pets POST 201 {\"description\":\"It is there now\"}");
    }

    @Test
    void every_element_is_traced_to_the_java_element_or_file_that_defines_it() {
        Origin method = new Origin(PACKAGE + "PetApi", 0, 0, "pet()");
        ElementAddress card = ElementAddress.method("GET", "/pets/{id}/card")
                .integration()
                .integrationResponse("200")
                .child("responseTemplates", "application/json");

        assertThat(account.deployed().origins().nearest(ElementAddress.api()))
                .contains(new Origin(PACKAGE + "PetApi", 0, 0, null));
        assertThat(account.deployed()
                        .origins()
                        .nearest(ElementAddress.method("GET", "/pets/{id}")
                                .integration()
                                .integrationResponse("404")
                                .child("selectionPattern")))
                .contains(method);
        assertThat(account.deployed().origins().nearest(card))
                .contains(new Origin("pet.vtl", 0, 0, PACKAGE + "PetApi.card()"));
        assertThat(account.deployed().origins().nearest(ElementAddress.model("NewPet")))
                .contains(new Origin(PACKAGE + "PetApi$NewPet", 0, 0, null));
        assertThat(account.deployed()
                        .origins()
                        .nearest(ElementAddress.gatewayResponse(GatewayResponseType.BAD_REQUEST_PARAMETERS)))
                .contains(new Origin(PACKAGE + "PetApi", 0, 0, null));
    }

    private static Integration integration(Method method) {
        return Objects.requireNonNull(method.methodIntegration());
    }
}
