package dev.gatehouse.definition.cloudformation.sam;

import dev.gatehouse.definition.Origin;
import dev.gatehouse.definition.source.SourceMember;
import dev.gatehouse.definition.source.SourceNode;
import dev.gatehouse.definition.source.SourceObject;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A function with its events.
 *
 * @param resource the resource
 * @see <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html">
 *     AWS::Serverless::Function</a>
 */
record SamFunction(SamResource resource) {

    /** The function, its role, and its alias if there is to be one. */
    List<SourceMember> resources() {
        List<SourceMember> made = new ArrayList<>();
        SourceObject properties = resource.properties();
        ObjectBuilder function =
                ObjectBuilder.of(properties).remove("Events").remove("Policies").remove("AutoPublishAlias");
        if (properties.get("Role") == null) {
            String role = resource.logicalId() + "Role";
            SourceObject policies = ObjectBuilder.at(resource.origin())
                    .copy(properties, "Policies")
                    .build();
            made.add(resource.companion(role, "AWS::IAM::Role", policies));
            function.put("Role", Nodes.substitution(resource.origin(), "${" + role + ".Arn}"));
        }
        made.add(resource.as("AWS::Lambda::Function", function.build()));
        SourceNode alias = properties.get("AutoPublishAlias");
        if (alias != null) {
            SourceObject published = ObjectBuilder.at(alias.origin())
                    .put("FunctionName", Nodes.reference(alias.origin(), resource.logicalId()))
                    .put("FunctionVersion", "1")
                    .put("Name", alias)
                    .build();
            made.add(resource.companion(aliasId(), "AWS::Lambda::Alias", published));
        }
        return made;
    }

    /** As SAM names it. */
    private @Nullable String aliasName() {
        return Nodes.text(resource.properties(), "AutoPublishAlias");
    }

    private String aliasId() {
        return resource.logicalId() + "Alias" + (aliasName() == null ? "" : aliasName());
    }

    /** What permissions name: the alias, if there is one. */
    SourceNode reference(Origin origin) {
        return Nodes.reference(origin, invoked());
    }

    private String invoked() {
        return resource.properties().get("AutoPublishAlias") == null ? resource.logicalId() : aliasId();
    }

    /** The URI with which API Gateway invokes it. */
    SourceNode invocationUri(Origin origin) {
        String arn = resource.properties().get("AutoPublishAlias") == null
                ? "${" + resource.logicalId() + ".Arn}"
                : "${" + aliasId() + "}";
        return Nodes.substitution(
                origin,
                "arn:${AWS::Partition}:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/" + arn
                        + "/invocations");
    }

    /** The value, if the function's condition holds. */
    SourceNode ifThere(SourceNode value) {
        SourceNode condition = resource.condition();
        if (condition == null) {
            return value;
        }
        SourceNode nothing = Nodes.reference(value.origin(), "AWS::NoValue");
        return ObjectBuilder.at(value.origin())
                .put("Fn::If", Nodes.list(value.origin(), List.of(condition, value, nothing)))
                .build();
    }

    /** Its events by name. */
    List<SourceMember> events() {
        return List.copyOf(Nodes.object(resource.properties(), "Events").members());
    }
}
