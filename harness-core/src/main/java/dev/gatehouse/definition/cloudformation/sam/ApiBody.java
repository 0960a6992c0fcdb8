package dev.gatehouse.definition.cloudformation.sam;

import dev.gatehouse.definition.cloudformation.template.Problems;
import dev.gatehouse.definition.source.SourceMember;
import dev.gatehouse.definition.source.SourceNode;
import dev.gatehouse.definition.source.SourceObject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The document of a REST API: the one of the template, or one that is made, with what properties and events add.
 *
 * @param resource the API
 * @param authorizers its authorizers
 * @param problems where it is told what is wrong
 */
record ApiBody(SamResource resource, RestAuthorizers authorizers, Problems problems) {

    private static final String INTEGRATION = "x-amazon-apigateway-integration";
    private static final String RESPONSES = "x-amazon-apigateway-gateway-responses";

    SourceObject with(@Nullable SourceObject given, List<ApiEvent> events) {
        SourceObject document = given == null ? skeleton() : given;
        SourceObject paths = guarded(Nodes.object(document, "paths"));
        for (ApiEvent event : events) {
            paths = add(paths, event, given == null);
        }
        ObjectBuilder body =
                ObjectBuilder.of(document).put("paths", new CorsMethods(resource, authorizers, problems).in(paths));
        boolean swagger = document.get("swagger") != null;
        if (resource.properties().get("Auth") != null) {
            addSchemes(body, document, swagger);
        }
        addModels(body, document, swagger);
        if (resource.properties().get("GatewayResponses") instanceof SourceObject responses) {
            body.put(RESPONSES, gatewayResponses(responses));
        }
        return body.build();
    }

    private SourceObject skeleton() {
        SourceObject info = ObjectBuilder.at(resource.origin())
                .put("title", Nodes.reference(resource.origin(), "AWS::StackName"))
                .put("version", "1.0")
                .copy(resource.properties(), "Name", "title")
                .build();
        return ObjectBuilder.at(resource.origin())
                .put("openapi", "3.0.1")
                .put("info", info)
                .build();
    }

    private void addSchemes(ObjectBuilder body, SourceObject document, boolean swagger) {
        if (swagger) {
            body.put("securityDefinitions", authorizers.schemes(Nodes.object(document, "securityDefinitions")));
            return;
        }
        SourceObject components = Nodes.object(document, "components");
        body.put(
                "components",
                ObjectBuilder.of(components)
                        .put("securitySchemes", authorizers.schemes(Nodes.object(components, "securitySchemes")))
                        .build());
    }

    private void addModels(ObjectBuilder body, SourceObject document, boolean swagger) {
        if (!(resource.properties().get("Models") instanceof SourceObject models)) {
            return;
        }
        if (swagger) {
            body.put("definitions", joined(Nodes.object(document, "definitions"), models));
            return;
        }
        SourceObject components = Nodes.object(body.build(), "components");
        body.put(
                "components",
                ObjectBuilder.of(components)
                        .put("schemas", joined(Nodes.object(components, "schemas"), models))
                        .build());
    }

    private static SourceObject joined(SourceObject before, SourceObject more) {
        ObjectBuilder joined = ObjectBuilder.of(before);
        more.names().forEach(name -> joined.copy(more, name));
        return joined.build();
    }

    /** SAM writes parameters by their place, and documents with the place in their name. */
    private static SourceObject gatewayResponses(SourceObject responses) {
        ObjectBuilder all = ObjectBuilder.at(responses.origin());
        for (SourceMember member : responses.members()) {
            SourceObject response = Nodes.object(responses, member.name());
            ObjectBuilder made = ObjectBuilder.at(member.nameOrigin())
                    .copy(response, "StatusCode", "statusCode")
                    .copy(response, "ResponseTemplates", "responseTemplates");
            SourceObject parameters = Nodes.object(response, "ResponseParameters");
            ObjectBuilder named = ObjectBuilder.at(parameters.origin());
            SourceObject headers = Nodes.object(parameters, "Headers");
            headers.names().forEach(name -> named.copy(headers, name, "gatewayresponse.header." + name));
            if (!headers.members().isEmpty()) {
                made.put("responseParameters", named.build());
            }
            all.put(member.name(), made.build());
        }
        return all.build();
    }

    private SourceObject guarded(SourceObject paths) {
        ObjectBuilder all = ObjectBuilder.at(paths.origin());
        for (SourceMember path : paths.members()) {
            SourceNode item = path.value();
            all.put(
                    path.name(),
                    item instanceof SourceObject object && !Nodes.isFunction(item) ? guardedItem(object) : item);
        }
        return all.build();
    }

    private SourceObject guardedItem(SourceObject item) {
        ObjectBuilder guarded = ObjectBuilder.of(item);
        for (SourceMember member : item.members()) {
            boolean open = member.value() instanceof SourceObject operation
                    && operation.get(INTEGRATION) != null
                    && operation.get("security") == null
                    && !member.name().toLowerCase(Locale.ROOT).equals("options");
            if (open) {
                guarded.put(
                        member.name(),
                        joined((SourceObject) member.value(), authorizers.ofDocument(member.nameOrigin())));
            }
        }
        return guarded.build();
    }

    private SourceObject add(SourceObject paths, ApiEvent event, boolean managed) {
        SourceObject item = paths.get(event.path()) instanceof SourceObject known
                ? known
                : new SourceObject(event.origin(), null, Map.of());
        if (item.get(event.operation()) instanceof SourceObject operation
                && (operation.get(INTEGRATION) != null || Nodes.isFunction(operation))) {
            if (managed) {
                problems.add(
                        event.origin(),
                        event.function().resource().logicalId(),
                        "API method '" + event.operation() + "' defined multiple times for path '" + event.path()
                                + "'.",
                        "Keep one of the events.");
            }
            return paths;
        }
        SourceNode operation = event.function().ifThere(event.operation(authorizers.of(event)));
        SourceObject extended =
                ObjectBuilder.of(item).put(event.operation(), operation).build();
        return ObjectBuilder.of(paths).put(event.path(), extended).build();
    }
}
