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
    private static final String VALIDATORS = "x-amazon-apigateway-request-validators";
    private static final String RESPONSES = "x-amazon-apigateway-gateway-responses";

    SourceObject with(@Nullable SourceObject given, List<ApiEvent> events) {
        SourceObject document = given == null ? skeleton() : given;
        SourceObject paths = guarded(Nodes.object(document, "paths"));
        boolean swagger = document.get("swagger") != null;
        SourceObject models = Nodes.object(resource.properties(), "Models");
        ObjectBuilder validators = ObjectBuilder.of(Nodes.object(document, VALIDATORS));
        // as SAM has it, the events of functions add nothing to a document of one's own, unless that is asked for
        boolean managed = given == null || Nodes.isTrue(resource.properties(), "MergeDefinitions");
        for (ApiEvent event : managed ? events : List.<ApiEvent>of()) {
            EventRequest request = new EventRequest(event, models, swagger, problems);
            paths = add(paths, event, request, given == null);
            request.validator().ifPresent(validator -> validators.put(validator.name(), validator.value()));
        }
        ObjectBuilder body =
                ObjectBuilder.of(document).put("paths", new CorsMethods(resource, authorizers, problems).in(paths));
        if (!validators.build().members().isEmpty()) {
            body.put(VALIDATORS, validators.build());
        }
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
        if (!(resource.properties().get("Models") instanceof SourceObject given)) {
            return;
        }
        ObjectBuilder named = ObjectBuilder.at(given.origin());
        given.names().forEach(name -> named.copy(given, name, EventRequest.modelName(name)));
        SourceObject models = named.build();
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

    private SourceObject add(SourceObject paths, ApiEvent event, EventRequest request, boolean own) {
        SourceObject item = paths.get(event.path()) instanceof SourceObject known
                ? known
                : new SourceObject(event.origin(), null, Map.of());
        SourceNode before = item.get(event.operation());
        boolean twice = before != null && (Nodes.isFunction(before) || integrated(before));
        if (twice && own) {
            problems.add(
                    event.origin(),
                    event.function().resource().logicalId(),
                    "API method '" + event.operation() + "' defined multiple times for path '" + event.path() + "'.",
                    "Keep one of the events.");
            return paths;
        }
        SourceObject made = request.in(event.operation(authorizers.of(event), authorizers.credentialsOf(event)));
        SourceObject merged =
                before instanceof SourceObject object && !Nodes.isFunction(before) ? joined(object, made) : made;
        SourceObject extended = ObjectBuilder.of(item)
                .put(event.operation(), event.function().ifThere(merged))
                .build();
        return ObjectBuilder.of(paths).put(event.path(), extended).build();
    }

    private static boolean integrated(SourceNode operation) {
        return operation instanceof SourceObject object && object.get(INTEGRATION) != null;
    }
}
