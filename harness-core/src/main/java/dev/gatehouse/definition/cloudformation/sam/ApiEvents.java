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
import java.util.Optional;

/** The events of functions by the REST API that they name; those that name none share an API that is made for them. */
final class ApiEvents {

    static final String EVENT = "Api";

    private static final String IMPLICIT = "ServerlessRestApi";

    private final Map<String, SamResource> resources;
    private final Problems problems;
    private final Map<String, List<ApiEvent>> byApi = new LinkedHashMap<>();

    private ApiEvents(Map<String, SamResource> resources, Problems problems) {
        this.resources = resources;
        this.problems = problems;
    }

    static ApiEvents of(Map<String, SamResource> resources, Problems problems) {
        ApiEvents events = new ApiEvents(resources, problems);
        resources.values().stream()
                .filter(resource -> resource.type().equals("AWS::Serverless::Function"))
                .map(SamFunction::new)
                .forEach(function -> function.events().forEach(event -> events.add(function, event)));
        return events;
    }

    private void add(SamFunction function, SourceMember member) {
        String id = function.resource().logicalId();
        String path = id + ".Events." + member.name();
        if (!(member.value() instanceof SourceObject body)
                || !EVENT.equals(Nodes.text(body, "Type"))
                || problems.isWaived(path, member.nameOrigin(), id)) {
            return;
        }
        ApiEvent event = ApiEvent.of(function, member);
        KnownProperties known = new KnownProperties(id, problems);
        known.check(event.properties(), path, ApiEvent.PROPERTIES);
        known.check(event.auth(), path + ".Auth", ApiEvent.AUTH);
        if (Nodes.text(event.properties(), "Path") == null || Nodes.text(event.properties(), "Method") == null) {
            problems.add(member.nameOrigin(), id, path + " must have Path and Method, as plain text.", "Write both.");
            return;
        }
        api(event).ifPresent(api -> byApi.computeIfAbsent(api, name -> new ArrayList<>())
                .add(event));
    }

    private Optional<String> api(ApiEvent event) {
        SourceNode given = event.properties().get("RestApiId");
        if (given == null) {
            return Optional.of(IMPLICIT);
        }
        Optional<String> named = Nodes.referred(given)
                .filter(id ->
                        resources.containsKey(id) && !resources.get(id).type().equals("AWS::Serverless::HttpApi"));
        if (named.isEmpty()) {
            problems.add(
                    event.properties().originOf("RestApiId"),
                    event.function().resource().logicalId(),
                    "RestApiId must be a valid reference to an 'AWS::Serverless::Api' resource in same template.",
                    "Write !Ref and the logical id of one.");
        }
        return named;
    }

    /** The events that name the API. */
    List<ApiEvent> of(String api) {
        return byApi.getOrDefault(api, List.of());
    }

    /** The API of those events that name none, unless the template has one of its name. */
    Optional<SamResource> implicitApi(Globals globals) {
        List<ApiEvent> events = of(IMPLICIT);
        if (events.isEmpty() || resources.containsKey(IMPLICIT)) {
            return Optional.empty();
        }
        Origin origin = events.get(0).origin();
        SourceObject body = ObjectBuilder.at(origin)
                .put("Type", "AWS::Serverless::Api")
                .put(
                        "Properties",
                        ObjectBuilder.at(origin).put("StageName", "Prod").build())
                .build();
        return Optional.of(SamResource.of(new SourceMember(IMPLICIT, origin, body), globals));
    }
}
