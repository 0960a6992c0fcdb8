package dev.gatehouse.definition.cloudformation.sam;

import dev.gatehouse.definition.Origin;
import dev.gatehouse.definition.cloudformation.template.Problems;
import dev.gatehouse.definition.source.SourceMember;
import dev.gatehouse.definition.source.SourceNode;
import dev.gatehouse.definition.source.SourceObject;
import dev.gatehouse.definition.source.SourceScalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The OpenAPI document of an HTTP API: the one of the template, or one that is made, with what properties and events add.
 *
 * @param resource the API
 * @param authorizers its authorizers
 * @param problems where it is told what is wrong
 */
record HttpApiBody(SamResource resource, SamAuthorizers authorizers, Problems problems) {

    private static final String CORS = "x-amazon-apigateway-cors";
    private static final String ENDPOINT = "x-amazon-apigateway-endpoint-configuration";
    private static final String INTEGRATION = "x-amazon-apigateway-integration";

    SourceObject with(@Nullable SourceObject given, List<HttpApiEvent> events) {
        SourceObject document = given == null ? skeleton() : given;
        ObjectBuilder body = ObjectBuilder.of(document)
                .put("info", info(document, given == null))
                .put("paths", new HttpApiPaths(this, events).with(Nodes.object(document, "paths"), given == null))
                .put("tags", tags(document));
        SourceObject properties = resource.properties();
        if (properties.get("CorsConfiguration") != null) {
            body.put(CORS, cors(Nodes.object(document, CORS)));
        }
        if (properties.get("DisableExecuteApiEndpoint") != null) {
            body.put(
                    ENDPOINT,
                    ObjectBuilder.at(properties.originOf("DisableExecuteApiEndpoint"))
                            .copy(properties, "DisableExecuteApiEndpoint", "disableExecuteApiEndpoint")
                            .build());
        }
        SourceObject components = Nodes.object(document, "components");
        SourceObject schemes = authorizers.schemes(Nodes.object(components, "securitySchemes"));
        if (!schemes.members().isEmpty()) {
            body.put(
                    "components",
                    ObjectBuilder.of(components).put("securitySchemes", schemes).build());
        }
        return body.build();
    }

    private SourceObject skeleton() {
        return ObjectBuilder.at(resource.origin()).put("openapi", "3.0.1").build();
    }

    private SourceObject info(SourceObject document, boolean made) {
        SourceObject properties = resource.properties();
        ObjectBuilder info = ObjectBuilder.of(Nodes.object(document, "info"));
        if (made) {
            info.put("title", Nodes.reference(resource.origin(), "AWS::StackName"))
                    .put("version", "1.0");
        }
        if (!made) {
            refuseSecond(document, "Name", "title");
            refuseSecond(document, "Description", "description");
        }
        return info.copy(properties, "Name", "title")
                .copy(properties, "Description", "description")
                .build();
    }

    private void refuseSecond(SourceObject document, String property, String name) {
        if (resource.properties().get(property) != null
                && Nodes.object(document, "info").get(name) != null) {
            problems.add(
                    resource.properties().originOf(property),
                    resource.logicalId(),
                    "Unable to set " + property
                            + " because it is already defined within inline OpenAPI specified in the"
                            + " 'DefinitionBody' property.",
                    "Leave out " + property + ", or info." + name + " of the document.");
        }
    }

    private SourceNode tags(SourceObject document) {
        List<SourceNode> tags = new ArrayList<>(Nodes.items(document, "tags"));
        tags.add(tag(Nodes.text(resource.origin(), "httpapi:createdBy"), Nodes.text(resource.origin(), "SAM")));
        for (SourceMember member : Nodes.object(resource.properties(), "Tags").members()) {
            tags.add(tag(Nodes.text(member.nameOrigin(), member.name()), member.value()));
        }
        return Nodes.list(resource.origin(), tags);
    }

    private static SourceObject tag(SourceScalar name, SourceNode value) {
        return ObjectBuilder.at(name.origin())
                .put("name", name)
                .put("x-amazon-apigateway-tag-value", value)
                .build();
    }

    private SourceObject cors(SourceObject before) {
        SourceObject properties = resource.properties();
        Origin origin = properties.originOf("CorsConfiguration");
        ObjectBuilder cors = ObjectBuilder.of(before);
        SourceNode given = properties.get("CorsConfiguration");
        if (given instanceof SourceObject configuration && !Nodes.isFunction(configuration)) {
            for (SourceMember member : configuration.members()) {
                cors.copy(
                        configuration,
                        member.name(),
                        member.name().substring(0, 1).toLowerCase(Locale.ROOT)
                                + member.name().substring(1));
            }
        } else if (Nodes.isTrue(properties, "CorsConfiguration")) {
            cors.put("allowOrigins", Nodes.list(origin, List.of(Nodes.text(origin, "*"))));
        } else if (given != null && Nodes.isFunction(given)) {
            cors.put("allowOrigins", given);
        } else if (!"false".equalsIgnoreCase(Nodes.text(properties, "CorsConfiguration"))) {
            problems.add(
                    origin, resource.logicalId(), "Invalid value for 'Cors' property.", "Write true, or an object.");
        }
        return cors.build();
    }

    /** The operation with the API's authorizer, unless it says something of its own. */
    SourceNode guarded(String method, SourceNode operation) {
        if (!(operation instanceof SourceObject object)
                || method.equals("options")
                || object.get(INTEGRATION) == null
                || object.get("security") != null) {
            return operation;
        }
        return ObjectBuilder.of(object)
                .putIfPresent("security", authorizers.byDefault(object.origin(), List.of()))
                .build();
    }
}
