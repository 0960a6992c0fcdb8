package dev.gatehouse.definition.cloudformation;

import dev.gatehouse.definition.cloudformation.type.ResourceType;
import java.util.Map;
import java.util.Objects;

/** Who creates resources of which type; made anew for each stack. */
final class Creators {

    private static final String VERSION_2 = "apigatewayv2:";

    private final Map<String, Creator> special = Map.ofEntries(
            Map.entry("AWS::ApiGateway::RestApi", new RestApiCreator()),
            Map.entry("AWS::ApiGateway::Method", new MethodCreator()),
            Map.entry("AWS::ApiGateway::Deployment", new DeploymentCreator()),
            Map.entry("AWS::ApiGateway::Stage", new StageCreator()),
            Map.entry("AWS::ApiGateway::Account", new AccountCreator()),
            Map.entry("AWS::ApiGatewayV2::Api", new HttpApiCreator()),
            Map.entry("AWS::ApiGatewayV2::ApiGatewayManagedOverrides", new ManagedOverridesCreator()),
            Map.entry("AWS::ApiGatewayV2::DomainName", new V2DomainNameCreator()),
            Map.entry("AWS::Lambda::Function", LambdaCreators::function),
            Map.entry("AWS::Lambda::Version", LambdaCreators::version),
            Map.entry("AWS::Lambda::Alias", LambdaCreators::alias),
            Map.entry("AWS::Lambda::Permission", LambdaCreators::permission));

    Creator of(ResourceType type) {
        String operation = type.operation();
        if (operation == null) {
            return Objects.requireNonNull(special.get(type.name()));
        }
        return operation.startsWith(VERSION_2) ? new V2Creator(type) : new SimpleCreator(type);
    }
}
