package dev.gatehouse.definition.cloudformation;

import dev.gatehouse.control.port.Location;
import dev.gatehouse.definition.DefinitionOptions;
import dev.gatehouse.definition.DeployedDefinition;
import java.util.Map;
import java.util.Set;

/** Templates for tests, and how they are deployed. */
final class Templates {

    static final Location LOCATION = new Location("eu-west-1", "123456789012");

    /** An API with a MOCK method and a stage, to which tests add. */
    static final String BASE =
            """
            Resources:
              Api:
                Type: AWS::ApiGateway::RestApi
                Properties: {Name: demo}
              Get:
                Type: AWS::ApiGateway::Method
                Properties:
                  RestApiId: !Ref Api
                  ResourceId: !GetAtt Api.RootResourceId
                  HttpMethod: GET
                  AuthorizationType: NONE
                  Integration: {Type: MOCK}
              Deployment:
                Type: AWS::ApiGateway::Deployment
                DependsOn: Get
                Properties: {RestApiId: !Ref Api}
              Stage:
                Type: AWS::ApiGateway::Stage
                Properties: {RestApiId: !Ref Api, DeploymentId: !Ref Deployment, StageName: dev}
            """;

    private Templates() {}

    /** The base with more resources, which are indented by two. */
    static String baseWith(String resources) {
        return BASE + resources;
    }

    static DeployedDefinition deploy(String template, RecordedOperations operations) {
        return deploy(template, operations, DefinitionOptions.defaults());
    }

    static DeployedDefinition deploy(String template, RecordedOperations operations, DefinitionOptions options) {
        return CloudFormationDefinition.of("template.yml", template, LocalFiles.NONE)
                .deploy(operations, LOCATION, options);
    }

    static DefinitionOptions waiving(String... names) {
        return new DefinitionOptions(Set.of(names), Map.of(), null);
    }

    static DefinitionOptions with(String parameter, String value) {
        return new DefinitionOptions(Set.of(), Map.of(parameter, value), null);
    }
}
