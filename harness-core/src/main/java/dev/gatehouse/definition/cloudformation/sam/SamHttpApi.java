package dev.gatehouse.definition.cloudformation.sam;

import dev.gatehouse.definition.Origin;
import dev.gatehouse.definition.cloudformation.template.Problems;
import dev.gatehouse.definition.source.SourceMember;
import dev.gatehouse.definition.source.SourceNode;
import dev.gatehouse.definition.source.SourceObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An HTTP API with the routes that functions ask for.
 *
 * @param resource the resource
 * @param events the events that name it
 * @param problems where it is told what is wrong
 * @see <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-httpapi.html">
 *     AWS::Serverless::HttpApi</a>
 */
record SamHttpApi(SamResource resource, List<HttpApiEvent> events, Problems problems) {

    private static final String DEFAULT_STAGE = "$default";

    private static final Set<String> PROPERTIES = Set.of(
            "AccessLogSettings",
            "Auth",
            "CorsConfiguration",
            "DefaultRouteSettings",
            "DefinitionBody",
            "DefinitionUri",
            "Description",
            "DisableExecuteApiEndpoint",
            "Domain",
            "FailOnWarnings",
            "Name",
            "PropagateTags",
            "RouteSettings",
            "StageName",
            "StageVariables",
            "Tags");

    /** What SAM can only put into a document that it sees. */
    private static final List<String> OF_THE_BODY =
            List.of("Auth", "CorsConfiguration", "Description", "DisableExecuteApiEndpoint", "Name", "Tags");

    List<SourceMember> resources() {
        new KnownProperties(resource.logicalId(), problems)
                .check(resource.properties(), resource.logicalId(), PROPERTIES);
        SamAuthorizers authorizers = SamAuthorizers.of(resource, problems);
        List<SourceMember> made = new ArrayList<>();
        made.add(resource.as("AWS::ApiGatewayV2::Api", api(authorizers)));
        made.add(resource.companion(stageId(), "AWS::ApiGatewayV2::Stage", stage()));
        made.addAll(authorizers.permissions());
        events.forEach(event -> made.add(event.permission(resource.logicalId())));
        made.addAll(new SamDomain(resource, stageId(), problems).resources());
        return made;
    }

    private SourceObject api(SamAuthorizers authorizers) {
        SourceObject properties = resource.properties();
        ObjectBuilder api = ObjectBuilder.at(resource.origin()).copy(properties, "FailOnWarnings");
        SourceNode uri = properties.get("DefinitionUri");
        if (uri != null) {
            refuseBesideUri();
            return api.put("BodyS3Location", LocationInS3.of(uri)).build();
        }
        SourceObject given = properties.get("DefinitionBody") instanceof SourceObject body ? body : null;
        return api.put("Body", new HttpApiBody(resource, authorizers, problems).with(given, events))
                .build();
    }

    private void refuseBesideUri() {
        for (String name : OF_THE_BODY) {
            Origin origin = resource.properties().originOf(name);
            String path = resource.logicalId() + "." + name;
            if (resource.properties().get(name) != null && !problems.isWaived(path, origin, resource.logicalId())) {
                problems.add(
                        origin,
                        resource.logicalId(),
                        name + " works only with inline OpenApi specified in the 'DefinitionBody' property.",
                        "Say it in the document that DefinitionUri names, or waive \"" + path + "\".");
            }
        }
    }

    /** As SAM names it, but for names that are no identifiers, of which it takes a digest. */
    private String stageId() {
        SourceNode given = resource.properties().get("StageName");
        String name = Nodes.text(resource.properties(), "StageName");
        if (given == null || DEFAULT_STAGE.equals(name)) {
            return resource.logicalId() + "ApiGatewayDefaultStage";
        }
        return resource.logicalId() + (name != null && name.matches("[A-Za-z0-9]+") ? name : "") + "Stage";
    }

    private SourceObject stage() {
        SourceObject properties = resource.properties();
        ObjectBuilder stage = ObjectBuilder.at(resource.origin())
                .put("ApiId", Nodes.reference(resource.origin(), resource.logicalId()))
                .put("StageName", DEFAULT_STAGE)
                .put("AutoDeploy", Nodes.flag(resource.origin(), true));
        for (String name :
                List.of("StageName", "StageVariables", "AccessLogSettings", "DefaultRouteSettings", "Tags")) {
            stage.copy(properties, name);
        }
        SourceObject settings = routeSettings();
        return settings.members().isEmpty()
                ? stage.build()
                : stage.put("RouteSettings", settings).build();
    }

    /** Those of events go before those of the API. */
    private SourceObject routeSettings() {
        SourceObject given = Nodes.object(resource.properties(), "RouteSettings");
        Map<String, SourceMember> all = new LinkedHashMap<>(given.membersByName());
        for (HttpApiEvent event : events) {
            if (event.properties().get("RouteSettings") instanceof SourceObject settings) {
                SourceMember before = all.get(event.routeKey());
                ObjectBuilder joined = before != null && before.value() instanceof SourceObject known
                        ? ObjectBuilder.of(known)
                        : ObjectBuilder.at(settings.origin());
                settings.names().forEach(name -> joined.copy(settings, name));
                all.put(event.routeKey(), new SourceMember(event.routeKey(), settings.origin(), joined.build()));
            }
        }
        return new SourceObject(given.origin(), null, all);
    }
}
