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
import java.util.Set;

/** The events of functions by the API that they name; those that name none share an API that is made for them. */
final class HttpApiEvents {

    private static final String IMPLICIT = "ServerlessHttpApi";
    private static final String EVENT = "HttpApi";

    /** Events of API Gateway that no route is made of. */
    private static final Set<String> UNSUPPORTED = Set.of("WebSocketApi");

    private final Map<String, SamResource> resources;
    private final Problems problems;
    private final Map<String, List<HttpApiEvent>> byApi = new LinkedHashMap<>();

    private HttpApiEvents(Map<String, SamResource> resources, Problems problems) {
        this.resources = resources;
        this.problems = problems;
    }

    static HttpApiEvents of(Map<String, SamResource> resources, Problems problems) {
        HttpApiEvents events = new HttpApiEvents(resources, problems);
        resources.values().stream()
                .filter(resource -> resource.type().equals("AWS::Serverless::Function"))
                .map(SamFunction::new)
                .forEach(function -> function.events().forEach(event -> events.add(function, event)));
        return events;
    }

    /** Nothing of a workflow's events is made into a route. */
    static void refuseOfStateMachine(SamResource resource, Problems problems) {
        for (SourceMember event : Nodes.object(resource.properties(), "Events").members()) {
            String type = type(event);
            if (type.equals(EVENT) || type.equals(ApiEvents.EVENT) || UNSUPPORTED.contains(type)) {
                refuse(resource, event, problems);
            }
        }
    }

    private static String type(SourceMember event) {
        return event.value() instanceof SourceObject body ? String.valueOf(Nodes.text(body, "Type")) : "";
    }

    private static void refuse(SamResource resource, SourceMember event, Problems problems) {
        String name = resource.logicalId() + ".Events." + event.name();
        if (!problems.isWaived(name, event.nameOrigin(), resource.logicalId())) {
            problems.add(
                    event.nameOrigin(),
                    resource.logicalId(),
                    "Events of type " + type(event) + " are not supported for " + resource.type() + ".",
                    "Define the route in the API's DefinitionBody, or waive \"" + name + "\".");
        }
    }

    private void add(SamFunction function, SourceMember member) {
        SamResource resource = function.resource();
        String path = resource.logicalId() + ".Events." + member.name();
        if (UNSUPPORTED.contains(type(member))) {
            refuse(resource, member, problems);
        }
        if (!type(member).equals(EVENT) || problems.isWaived(path, member.nameOrigin(), resource.logicalId())) {
            return;
        }
        HttpApiEvent event = HttpApiEvent.of(function, member);
        new KnownProperties(resource.logicalId(), problems).check(event.properties(), path, HttpApiEvent.PROPERTIES);
        if (!event.isDefault()
                && (Nodes.text(event.properties(), "Path") == null
                        || Nodes.text(event.properties(), "Method") == null)) {
            problems.add(
                    member.nameOrigin(),
                    resource.logicalId(),
                    path + " must have both Path and Method, as plain text, or neither.",
                    "Write both.");
            return;
        }
        api(event).ifPresent(api -> byApi.computeIfAbsent(api, id -> new ArrayList<>())
                .add(event));
    }

    private Optional<String> api(HttpApiEvent event) {
        SourceNode given = event.properties().get("ApiId");
        if (given == null) {
            return Optional.of(IMPLICIT);
        }
        Optional<String> named = Nodes.referred(given)
                .filter(id ->
                        resources.containsKey(id) && !resources.get(id).type().equals("AWS::Serverless::Api"));
        if (named.isEmpty()) {
            problems.add(
                    event.properties().originOf("ApiId"),
                    event.function().resource().logicalId(),
                    "ApiId must be a valid reference to an 'AWS::Serverless::HttpApi' resource in same template.",
                    "Write !Ref and the logical id of one.");
        }
        return named;
    }

    /** The events that name the API. */
    List<HttpApiEvent> of(String api) {
        return byApi.getOrDefault(api, List.of());
    }

    /** The API of those events that name none, unless the template has one of its name. */
    Optional<SamResource> implicitApi(Globals globals) {
        List<HttpApiEvent> events = of(IMPLICIT);
        if (events.isEmpty() || resources.containsKey(IMPLICIT)) {
            return Optional.empty();
        }
        Origin origin = events.get(0).origin();
        ObjectBuilder body = ObjectBuilder.at(origin).put("Type", "AWS::Serverless::HttpApi");
        List<String> conditions = events.stream()
                .map(event -> event.function().resource().condition())
                .map(condition ->
                        condition == null ? "" : Nodes.referred(condition).orElse(""))
                .distinct()
                .toList();
        if (conditions.size() == 1 && !conditions.get(0).isEmpty()) {
            body.put("Condition", conditions.get(0));
        }
        return Optional.of(SamResource.of(new SourceMember(IMPLICIT, origin, body.build()), globals));
    }
}
