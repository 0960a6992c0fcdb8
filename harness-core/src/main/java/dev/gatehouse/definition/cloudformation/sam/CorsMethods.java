package dev.gatehouse.definition.cloudformation.sam;

import dev.gatehouse.definition.Origin;
import dev.gatehouse.definition.cloudformation.template.Problems;
import dev.gatehouse.definition.source.SourceMember;
import dev.gatehouse.definition.source.SourceNode;
import dev.gatehouse.definition.source.SourceObject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The OPTIONS methods with which a REST API answers browsers of other origins.
 *
 * @param resource the API
 * @param authorizers its authorizers
 * @param problems where it is told what is wrong
 * @see <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-api-corsconfiguration.html">
 *     CorsConfiguration</a>
 */
record CorsMethods(SamResource resource, RestAuthorizers authorizers, Problems problems) {

    private static final String OPTIONS = "options";
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "head", "patch", OPTIONS);

    private static final Map<String, String> HEADERS = Map.of(
            "AllowCredentials", "Access-Control-Allow-Credentials",
            "AllowHeaders", "Access-Control-Allow-Headers",
            "MaxAge", "Access-Control-Max-Age");

    /** The paths, each with its method for browsers unless it has one. */
    SourceObject in(SourceObject paths) {
        SourceNode given = resource.properties().get("Cors");
        if (given == null) {
            return paths;
        }
        SourceObject cors = given instanceof SourceObject object && !Nodes.isFunction(given)
                ? object
                : ObjectBuilder.at(given.origin()).put("AllowOrigin", given).build();
        Set<String> known = new TreeSet<>(HEADERS.keySet());
        known.addAll(Set.of("AllowMethods", "AllowOrigin"));
        new KnownProperties(resource.logicalId(), problems).check(cors, resource.logicalId() + ".Cors", known);
        ObjectBuilder all = ObjectBuilder.of(paths);
        for (SourceMember path : paths.members()) {
            if (path.value() instanceof SourceObject item && item.get(OPTIONS) == null && !Nodes.isFunction(item)) {
                all.put(
                        path.name(),
                        ObjectBuilder.of(item).put(OPTIONS, method(cors, item)).build());
            }
        }
        return all.build();
    }

    private SourceObject method(SourceObject cors, SourceObject item) {
        Origin origin = cors.origin();
        SourceObject parameters = parameters(cors, item);
        ObjectBuilder headers = ObjectBuilder.at(origin);
        SourceObject text = ObjectBuilder.at(origin)
                .put("schema", ObjectBuilder.at(origin).put("type", "string").build())
                .build();
        parameters.names().forEach(name -> headers.put(name.replace("method.response.header.", ""), text));
        SourceObject declared = ObjectBuilder.at(origin)
                .put("description", "Default response for CORS method")
                .put("headers", headers.build())
                .build();
        SourceObject response = ObjectBuilder.at(origin)
                .put("statusCode", "200")
                .put("responseParameters", parameters)
                .put("responseTemplates", json(origin, "{}\n"))
                .build();
        SourceObject integration = ObjectBuilder.at(origin)
                .put("type", "mock")
                .put("requestTemplates", json(origin, "{\"statusCode\": 200}"))
                .put(
                        "responses",
                        ObjectBuilder.at(origin).put("default", response).build())
                .build();
        return ObjectBuilder.of(authorizers.ofPreflight(origin))
                .put("responses", ObjectBuilder.at(origin).put("200", declared).build())
                .put("x-amazon-apigateway-integration", integration)
                .build();
    }

    private static SourceObject json(Origin origin, String template) {
        return ObjectBuilder.at(origin).put("application/json", template).build();
    }

    private static SourceObject parameters(SourceObject cors, SourceObject item) {
        String prefix = "method.response.header.";
        ObjectBuilder parameters = ObjectBuilder.at(cors.origin());
        parameters
                .put(prefix + "Access-Control-Allow-Origin", "'*'")
                .copy(cors, "AllowOrigin", prefix + "Access-Control-Allow-Origin");
        parameters
                .put(prefix + "Access-Control-Allow-Methods", "'" + methods(item) + "'")
                .copy(cors, "AllowMethods", prefix + "Access-Control-Allow-Methods");
        for (String name : List.of("AllowHeaders", "MaxAge")) {
            parameters.copy(cors, name, prefix + HEADERS.get(name));
        }
        if (Nodes.isTrue(cors, "AllowCredentials")) {
            parameters.put(prefix + HEADERS.get("AllowCredentials"), "'true'");
        }
        return parameters.build();
    }

    /** Those of the path. */
    private static String methods(SourceObject item) {
        Set<String> methods = new TreeSet<>(Set.of("OPTIONS"));
        for (String name : item.names()) {
            if (name.equals("x-amazon-apigateway-any-method")) {
                METHODS.forEach(method -> methods.add(method.toUpperCase(Locale.ROOT)));
            } else if (METHODS.contains(name)) {
                methods.add(name.toUpperCase(Locale.ROOT));
            }
        }
        return String.join(",", methods);
    }
}
