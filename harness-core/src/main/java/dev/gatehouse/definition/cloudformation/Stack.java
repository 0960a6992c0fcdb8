package dev.gatehouse.definition.cloudformation;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gatehouse.control.error.ControlException;
import dev.gatehouse.definition.DefinedFunction;
import dev.gatehouse.definition.DeployedStage;
import dev.gatehouse.definition.Origin;
import dev.gatehouse.definition.Origins;
import dev.gatehouse.definition.Warning;
import dev.gatehouse.definition.cloudformation.template.Problems;
import dev.gatehouse.model.rest.ElementAddress;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A stack while it is being created: what its resources have made so far. Used by one thread. */
final class Stack {

    private final Operations operations;
    private final Surroundings surroundings;
    private final Problems problems;
    private final LocalFiles files;

    private final Map<ElementAddress, Origin> places = new LinkedHashMap<>();
    private final Map<ElementAddress, Origin> texts = new LinkedHashMap<>();
    private final List<Warning> warnings = new ArrayList<>();
    private final List<DeployedStage> stages = new ArrayList<>();
    private final Map<DeployedStage, Origin> v2Stages = new LinkedHashMap<>();
    private final Map<String, DefinedFunction> functions = new LinkedHashMap<>();
    private final List<LambdaPermission> permissions = new ArrayList<>();
    private final Map<String, String> apis = new LinkedHashMap<>();
    private final Map<String, String> httpApis = new LinkedHashMap<>();
    private final Map<String, String> paths = new LinkedHashMap<>();

    Stack(Operations operations, Surroundings surroundings, Problems problems, LocalFiles files) {
        this.operations = operations;
        this.surroundings = surroundings;
        this.problems = problems;
        this.files = files;
    }

    /** The answer to an operation; empty if it was refused, which is then among the problems at that place. */
    Optional<JsonNode> call(
            String operation, JsonNode parameters, Function<String, Origin> originOf, String logicalId) {
        try {
            return Optional.of(operations.call(operation, parameters));
        } catch (ControlException e) {
            String reason = String.valueOf(e.getMessage());
            problems.add(
                    originOf.apply(reason),
                    logicalId,
                    "API Gateway refuses " + operation + ": " + reason + (reason.endsWith(".") ? "" : "."),
                    "Correct what is written here: AWS refuses it with these words too.");
            return Optional.empty();
        }
    }

    Surroundings surroundings() {
        return surroundings;
    }

    Problems problems() {
        return problems;
    }

    LocalFiles files() {
        return files;
    }

    void place(ElementAddress element, Origin origin) {
        places.put(element, origin);
    }

    /** Where the first line of the element's text stands. */
    void text(ElementAddress element, Origin firstLine) {
        texts.put(element, firstLine);
    }

    Origins origins() {
        return new Origins(places, texts);
    }

    void warn(Origin origin, String message) {
        warnings.add(new Warning(origin, message));
    }

    List<Warning> warnings() {
        return warnings;
    }

    List<DeployedStage> stages() {
        return stages;
    }

    /** The stages of version 2 that resources make, and where. */
    Map<DeployedStage, Origin> v2Stages() {
        return v2Stages;
    }

    /** The functions by logical id. */
    Map<String, DefinedFunction> functions() {
        return functions;
    }

    List<LambdaPermission> permissions() {
        return permissions;
    }

    /** The logical ids of the APIs of version 2, by id. */
    Map<String, String> httpApis() {
        return httpApis;
    }

    /** The logical ids of the REST APIs, by id. */
    Map<String, String> apis() {
        return apis;
    }

    void addPath(String resourceId, String path) {
        paths.put(resourceId, path);
    }

    /** The path of a resource; its id if the resource is not of this template. */
    String path(String resourceId) {
        return paths.getOrDefault(resourceId, resourceId);
    }
}
