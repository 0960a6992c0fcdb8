package dev.gatehouse.definition.cloudformation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.definition.Origin;
import dev.gatehouse.definition.cloudformation.template.ResourceDeclaration;
import dev.gatehouse.definition.source.SourceNode;
import dev.gatehouse.definition.source.SourceObject;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One resource that is about to be created.
 *
 * @param declaration as the template declares it
 * @param evaluated its properties without functions
 * @param properties the same as JSON, with the names of operations' parameters
 * @param stack the stack
 */
record Creation(ResourceDeclaration declaration, SourceObject evaluated, ObjectNode properties, Stack stack) {

    String logicalId() {
        return declaration.logicalId();
    }

    /** A required property, or one that has been checked to be there. */
    String text(String name) {
        return properties.path(name).asText();
    }

    @Nullable
    String textOrNull(String name) {
        JsonNode value = properties.get(name);
        return value == null ? null : value.asText();
    }

    /** Where a property is written; where the resource is if it has no such property. */
    Origin originOf(String property) {
        return evaluated.get(property) == null ? declaration.origin() : evaluated.originOf(property);
    }

    /** A property that is an object; an empty one if it is not there. */
    SourceObject object(String property) {
        SourceNode node = evaluated.get(property);
        return node instanceof SourceObject object ? object : new SourceObject(declaration.origin(), null, Map.of());
    }

    Optional<JsonNode> call(String operation, JsonNode parameters) {
        return call(operation, parameters, declaration.origin());
    }

    /** What is refused is named by the value that the refusal speaks of, if it is one of the properties. */
    Optional<JsonNode> call(String operation, JsonNode parameters, Origin origin) {
        return stack.call(
                operation,
                parameters,
                message -> Mentioned.in(evaluated, message).orElse(origin),
                logicalId());
    }

    Optional<JsonNode> call(String operation, JsonNode parameters, Function<String, Origin> originOf) {
        return stack.call(operation, parameters, originOf, logicalId());
    }

    /** Whether the API that the property {@code ApiId} names is of this protocol. */
    boolean isOfProtocol(String protocolType) {
        return call("apigatewayv2:GetApi", parameters().put("apiId", text("apiId")))
                .filter(api -> api.path("ProtocolType").asText().equals(protocolType))
                .isPresent();
    }

    String generatedName() {
        return stack.surroundings().generatedName(logicalId());
    }

    static ObjectNode parameters() {
        return JsonNodeFactory.instance.objectNode();
    }
}
