package dev.gatehouse.definition.cloudformation;

import dev.gatehouse.definition.cloudformation.type.ResourceType;
import java.util.Map;
import java.util.Objects;

/** Who creates resources of which type; made anew for each stack. */
final class Creators {

    private final Map<String, Creator> special = Map.of(
            "AWS::ApiGateway::RestApi", new RestApiCreator(),
            "AWS::ApiGateway::Method", new MethodCreator(),
            "AWS::ApiGateway::Deployment", new DeploymentCreator(),
            "AWS::ApiGateway::Stage", new StageCreator(),
            "AWS::ApiGateway::Account", new AccountCreator(),
            "AWS::ApiGatewayV2::DomainName", new V2DomainNameCreator(),
            "AWS::Lambda::Function", LambdaCreators::function,
            "AWS::Lambda::Version", LambdaCreators::version,
            "AWS::Lambda::Alias", LambdaCreators::alias,
            "AWS::Lambda::Permission", LambdaCreators::permission);

    Creator of(ResourceType type) {
        return type.operation() == null ? Objects.requireNonNull(special.get(type.name())) : new SimpleCreator(type);
    }
}
