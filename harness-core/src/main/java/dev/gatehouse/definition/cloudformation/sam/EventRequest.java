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
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an event says of the requests of its method: their model, their parameters, and whether they are validated.
 *
 * @param event the event
 * @param models the models of its API
 * @param swagger whether the document is Swagger 2.0
 * @param problems where it is told what is wrong
 * @see <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-function-requestmodel.html">
 *     RequestModel</a>
 */
record EventRequest(ApiEvent event, SourceObject models, boolean swagger, Problems problems) {

    private static final String MODEL = "RequestModel";
    private static final String PARAMETERS = "RequestParameters";
    private static final String INTEGRATION = "x-amazon-apigateway-integration";
    private static final Pattern PARAMETER = Pattern.compile("method\\.request\\.(querystring|path|header)\\.(.+)");

    /** The operation with what the event asks of requests. */
    SourceObject in(SourceObject operation) {
        ObjectBuilder more = ObjectBuilder.of(operation);
        List<SourceNode> parameters = new ArrayList<>();
        @Nullable String model = model();
        if (model != null) {
            addModel(more, parameters, model);
        }
        List<SourceNode> cacheKeys = new ArrayList<>();
        for (SourceNode given : Nodes.items(event.properties(), PARAMETERS)) {
            addParameter(given, parameters, cacheKeys);
        }
        if (!parameters.isEmpty()) {
            more.put("parameters", Nodes.list(event.origin(), parameters));
        }
        if (!cacheKeys.isEmpty()) {
            more.put(
                    INTEGRATION,
                    ObjectBuilder.of(Nodes.object(operation, INTEGRATION))
                            .put("cacheKeyParameters", Nodes.list(event.origin(), cacheKeys))
                            .build());
        }
        validator().ifPresent(validator -> more.put("x-amazon-apigateway-request-validator", validator.name()));
        return more.build();
    }

    private SourceObject request() {
        return Nodes.object(event.properties(), MODEL);
    }

    /** SAM writes models in lower case. */
    static String modelName(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private @Nullable String model() {
        if (event.properties().get(MODEL) == null) {
            return null;
        }
        new KnownProperties(event.function().resource().logicalId(), problems)
                .check(
                        request(),
                        path() + "." + MODEL,
                        Set.of("Model", "Required", "ValidateBody", "ValidateParameters"));
        @Nullable String name = Nodes.text(request(), "Model");
        if (name == null || models.get(name) == null) {
            problem(
                    event.properties().originOf(MODEL),
                    "RequestModel names " + (name == null ? "no model" : "the model " + name) + ", and the API defines "
                            + (models.members().isEmpty() ? "none" : models.names()) + ".",
                    "Name one of those under Models of the API.");
            return null;
        }
        return modelName(name);
    }

    private void addModel(ObjectBuilder operation, List<SourceNode> parameters, String model) {
        Origin origin = event.properties().originOf(MODEL);
        SourceObject schema = ObjectBuilder.at(origin)
                .put("$ref", (swagger ? "#/definitions/" : "#/components/schemas/") + model)
                .build();
        if (swagger) {
            parameters.add(ObjectBuilder.at(origin)
                    .put("in", "body")
                    .put("name", model)
                    .put("schema", schema)
                    .copy(request(), "Required", "required")
                    .build());
            return;
        }
        SourceObject json = ObjectBuilder.at(origin).put("schema", schema).build();
        SourceObject content =
                ObjectBuilder.at(origin).put("application/json", json).build();
        operation.put(
                "requestBody",
                ObjectBuilder.at(origin)
                        .put("content", content)
                        .copy(request(), "Required", "required")
                        .build());
    }

    /** Either a name alone, or one with its settings. */
    private void addParameter(SourceNode given, List<SourceNode> parameters, List<SourceNode> cacheKeys) {
        boolean settled =
                given instanceof SourceObject object && object.members().size() == 1;
        Optional<String> name = settled
                ? ((SourceObject) given).names().stream().findFirst()
                : given instanceof SourceScalar text ? Optional.of(text.text()) : Optional.empty();
        Optional<Matcher> place = name.map(PARAMETER::matcher).filter(Matcher::matches);
        if (place.isEmpty()) {
            problem(
                    given.origin(),
                    "A parameter in RequestParameters is not of the form method.request.[querystring|path|header].NAME.",
                    "Write for example method.request.header.Authorization, alone or with {Required: true}.");
            return;
        }
        SourceObject settings = settled
                ? Nodes.object((SourceObject) given, name.orElseThrow())
                : ObjectBuilder.at(given.origin()).build();
        new KnownProperties(event.function().resource().logicalId(), problems)
                .check(settings, path() + "." + PARAMETERS, Set.of("Caching", "Required"));
        parameters.add(parameter(given.origin(), place.get(), settings));
        if (Nodes.isTrue(settings, "Caching")) {
            cacheKeys.add(Nodes.text(given.origin(), name.orElseThrow()));
        }
    }

    private SourceObject parameter(Origin origin, Matcher place, SourceObject settings) {
        ObjectBuilder parameter = ObjectBuilder.at(origin)
                .put("in", place.group(1).equals("querystring") ? "query" : place.group(1))
                .put("name", place.group(2))
                .put("required", Nodes.flag(origin, Nodes.isTrue(settings, "Required")));
        if (swagger) {
            return parameter.put("type", "string").build();
        }
        return parameter
                .put("schema", ObjectBuilder.at(origin).put("type", "string").build())
                .build();
    }

    /** What validates the requests, by the name that SAM gives it. */
    Optional<SourceMember> validator() {
        SourceObject request = request();
        if (request.get("ValidateBody") == null && request.get("ValidateParameters") == null) {
            return Optional.empty();
        }
        boolean body = Nodes.isTrue(request, "ValidateBody");
        boolean parameters = Nodes.isTrue(request, "ValidateParameters");
        Origin origin = event.properties().originOf(MODEL);
        SourceObject validator = ObjectBuilder.at(origin)
                .put("validateRequestBody", Nodes.flag(origin, body))
                .put("validateRequestParameters", Nodes.flag(origin, parameters))
                .build();
        return Optional.of(new SourceMember(name(body, parameters), origin, validator));
    }

    private static String name(boolean body, boolean parameters) {
        if (body) {
            return parameters ? "body-and-params" : "body-only";
        }
        return parameters ? "params-only" : "no-validation";
    }

    private String path() {
        return event.function().resource().logicalId() + ".Events." + event.name();
    }

    private void problem(Origin origin, String message, String remedy) {
        problems.add(origin, event.function().resource().logicalId(), message, remedy);
    }
}
