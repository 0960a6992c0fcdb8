package dev.gatehouse.definition.cloudformation.sam;

import dev.gatehouse.definition.Origin;
import dev.gatehouse.definition.cloudformation.template.Problems;
import dev.gatehouse.definition.source.SourceMember;
import dev.gatehouse.definition.source.SourceNode;
import dev.gatehouse.definition.source.SourceObject;
import dev.gatehouse.definition.source.SourceScalar;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A REST API with the methods that functions ask for.
 *
 * @param resource the resource
 * @param events the events that name it
 * @param problems where it is told what is wrong
 * @see <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-api.html">
 *     AWS::Serverless::Api</a>
 */
record SamApi(SamResource resource, List<ApiEvent> events, Problems problems) {

    /** Properties of the API that its CloudFormation resource has too. */
    private static final List<String> OF_THE_API = List.of(
            "ApiKeySourceType",
            "Description",
            "DisableExecuteApiEndpoint",
            "FailOnWarnings",
            "MinimumCompressionSize",
            "Mode",
            "Name");

    private static final List<String> OF_THE_STAGE = List.of(
            "AccessLogSetting",
            "CacheClusterEnabled",
            "CacheClusterSize",
            "CanarySetting",
            "MethodSettings",
            "StageName",
            "TracingEnabled",
            "Variables");

    /** What is looked at beside those. */
    private static final Set<String> OTHERS = Set.of(
            "AlwaysDeploy",
            "Auth",
            "BinaryMediaTypes",
            "Cors",
            "DefinitionBody",
            "DefinitionUri",
            "Domain",
            "EndpointConfiguration",
            "GatewayResponses",
            "MergeDefinitions",
            "Models",
            "OpenApiVersion",
            "PropagateTags",
            "Tags");

    List<SourceMember> resources() {
        SourceObject properties = resource.properties();
        Set<String> known = new LinkedHashSet<>(OF_THE_API);
        known.addAll(OF_THE_STAGE);
        known.addAll(OTHERS);
        new KnownProperties(resource.logicalId(), problems).check(properties, resource.logicalId(), known);
        if (properties.get("StageName") == null) {
            problems.add(
                    resource.origin(),
                    resource.logicalId(),
                    "The required property " + resource.logicalId() + ".StageName is missing.",
                    "Add StageName.");
        }
        RestAuthorizers authorizers = RestAuthorizers.of(resource, problems);
        List<SourceMember> made = new ArrayList<>();
        made.add(resource.as("AWS::ApiGateway::RestApi", api(authorizers)));
        made.add(resource.companion(deploymentId(), "AWS::ApiGateway::Deployment", deployment()));
        made.add(resource.companion(stageId(), "AWS::ApiGateway::Stage", stage()));
        made.addAll(authorizers.permissions());
        made.addAll(new SamRestDomain(resource, stageId(), problems).resources());
        events.forEach(event -> made.add(event.permission(resource.logicalId())));
        return made;
    }

    private SourceObject api(RestAuthorizers authorizers) {
        SourceObject properties = resource.properties();
        ObjectBuilder api = ObjectBuilder.at(resource.origin());
        OF_THE_API.forEach(name -> api.copy(properties, name));
        api.putIfPresent("EndpointConfiguration", endpoint());
        api.putIfPresent("Policy", new SamResourcePolicy(resource, problems).policy());
        if (properties.get("BinaryMediaTypes") != null) {
            api.put("BinaryMediaTypes", binaryMediaTypes());
        }
        SourceNode uri = properties.get("DefinitionUri");
        if (uri != null) {
            refuseBesideUri();
            return api.put("BodyS3Location", LocationInS3.of(uri)).build();
        }
        SourceObject given = properties.get("DefinitionBody") instanceof SourceObject body ? body : null;
        return api.put("Body", new ApiBody(resource, authorizers, problems).with(given, events))
                .build();
    }

    private void refuseBesideUri() {
        for (String name : List.of("Auth", "Cors", "GatewayResponses", "Models")) {
            if (resource.properties().get(name) != null) {
                problems.add(
                        resource.properties().originOf(name),
                        resource.logicalId(),
                        name + " works only with inline Swagger specified in 'DefinitionBody' property.",
                        "Say it in the document that DefinitionUri names.");
            }
        }
    }

    /** In SAM's templates a slash is written as in JSON pointers. */
    private SourceNode binaryMediaTypes() {
        List<SourceNode> types = Nodes.items(resource.properties(), "BinaryMediaTypes").stream()
                .map(type -> type instanceof SourceScalar text && !Nodes.isFunction(type)
                        ? Nodes.text(type.origin(), text.text().replace("~1", "/"))
                        : type)
                .toList();
        return Nodes.list(resource.properties().originOf("BinaryMediaTypes"), types);
    }

    /** The type alone, or with VPC endpoints. */
    private @Nullable SourceNode endpoint() {
        SourceNode given = resource.properties().get("EndpointConfiguration");
        if (given == null) {
            return null;
        }
        Origin origin = given.origin();
        if (!(given instanceof SourceObject object) || Nodes.isFunction(given)) {
            return ObjectBuilder.at(origin)
                    .put("Types", Nodes.list(origin, List.of(given)))
                    .build();
        }
        ObjectBuilder endpoint = ObjectBuilder.at(origin).copy(object, "VPCEndpointIds", "VpcEndpointIds");
        SourceNode type = object.get("Type");
        return type == null
                ? endpoint.build()
                : endpoint.put("Types", Nodes.list(origin, List.of(type))).build();
    }

    /** The usage plan that it asks for, if it does. */
    SamUsagePlan usagePlan() {
        return new SamUsagePlan(resource, stageId(), problems);
    }

    private String deploymentId() {
        return resource.logicalId() + "Deployment";
    }

    private String stageId() {
        String name = Nodes.text(resource.properties(), "StageName");
        return resource.logicalId() + (name != null && name.matches("[A-Za-z0-9]+") ? name : "") + "Stage";
    }

    private SourceObject deployment() {
        return ObjectBuilder.at(resource.origin())
                .put("RestApiId", Nodes.reference(resource.origin(), resource.logicalId()))
                .build();
    }

    private SourceObject stage() {
        ObjectBuilder stage = ObjectBuilder.at(resource.origin())
                .put("RestApiId", Nodes.reference(resource.origin(), resource.logicalId()))
                .put("DeploymentId", Nodes.reference(resource.origin(), deploymentId()));
        OF_THE_STAGE.forEach(name -> stage.copy(resource.properties(), name));
        return stage.build();
    }
}
