package dev.gatehouse.definition.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatehouse.control.ControlPlane;
import dev.gatehouse.control.importing.OpenApiParser;
import dev.gatehouse.control.port.DeploymentListener;
import dev.gatehouse.control.port.Location;
import dev.gatehouse.control.port.Ports;
import dev.gatehouse.control.request.GetRestApisRequest;
import dev.gatehouse.definition.DefinitionException;
import dev.gatehouse.definition.DefinitionOptions;
import dev.gatehouse.definition.DeployedDefinition;
import dev.gatehouse.definition.DeployedStage;
import dev.gatehouse.definition.Origin;
import dev.gatehouse.definition.Waiver;
import dev.gatehouse.model.rest.ElementAddress;
import java.time.Clock;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OpenApiDefinitionTest {

    private static final String PETS =
            """
            openapi: 3.0.1
            info: {title: pets, version: '1'}
            x-amazon-apigateway-cors: {}
            paths:
              /pets:
                get:
                  responses: {200: {description: pets}}
                  x-amazon-apigateway-integration:
                    type: aws_proxy
                    httpMethod: POST
                    uri: arn:aws:apigateway:r:lambda:path/2015-03-31/functions/arn:aws:lambda:r:1:function:pets/invocations
            """;
    private static final DefinitionOptions WAIVED =
            new DefinitionOptions(Set.of("x-amazon-apigateway-cors"), Map.of(), "dev");

    private final ControlPlane control =
            new ControlPlane(new Location("eu-west-1", "123456789012"), Clock.systemUTC(), new Random(1), ports());

    @Test
    void a_document_becomes_a_deployed_api() {
        DeployedDefinition deployed = OpenApiDefinition.text("api.yaml", PETS).deployTo(control, WAIVED);

        assertThat(deployed.stages()).extracting(DeployedStage::stageName).containsExactly("dev");
        assertThat(control.restApis()
                        .getRestApis(new GetRestApisRequest(null, null))
                        .items())
                .singleElement()
                .satisfies(api -> {
                    assertThat(api.name()).isEqualTo("pets");
                    assertThat(deployed.stages())
                            .extracting(DeployedStage::apiId)
                            .containsExactly(api.id());
                });
    }

    @Test
    void the_stage_is_test_unless_it_is_named() {
        DefinitionOptions unnamed = new DefinitionOptions(WAIVED.waived(), Map.of(), null);

        assertThat(OpenApiDefinition.text("api.yaml", PETS)
                        .deployTo(control, unnamed)
                        .stages())
                .extracting(DeployedStage::stageName)
                .containsExactly("test");
    }

    @Test
    void what_was_waived_where_elements_stand_and_which_functions_are_called_is_told() {
        DeployedDefinition deployed = OpenApiDefinition.text("api.yaml", PETS).deployTo(control, WAIVED);
        ElementAddress method = ElementAddress.method("GET", "/pets");

        assertThat(deployed.waived())
                .containsExactly(new Waiver("x-amazon-apigateway-cors", Origin.of("api.yaml", 3, 1)));
        assertThat(deployed.origins().nearest(method)).contains(Origin.of("api.yaml", 6, 5));
        assertThat(deployed.origins().nearest(method.child("integration", "uri")))
                .contains(Origin.of("api.yaml", 11, 9));
        assertThat(deployed.functionNames()).isEqualTo(Map.of("pets", "pets"));
    }

    @Test
    void a_document_with_a_problem_makes_no_api() {
        assertThatThrownBy(() -> OpenApiDefinition.text("api.yaml", PETS)
                        .asRestApi()
                        .deployTo(control, DefinitionOptions.defaults()))
                .isInstanceOf(DefinitionException.class)
                .hasMessageStartingWith("The definition has 1 problem:\n\napi.yaml:3:1\n    x-amazon-apigateway-cors");
        assertThat(control.restApis()
                        .getRestApis(new GetRestApisRequest(null, null))
                        .items())
                .isEmpty();
    }

    @Test
    void a_document_that_cannot_be_read_is_told_with_its_line() {
        assertThatThrownBy(() -> OpenApiDefinition.text("api.yaml", "openapi: 3.0.1\npaths: {\n")
                        .deployTo(control, WAIVED))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("api.yaml:3:1");
    }

    private static Ports ports() {
        return new Ports(DeploymentListener.NONE, new OpenApiParser(), (api, request) -> {
            throw new UnsupportedOperationException("no trial calls here");
        });
    }
}
