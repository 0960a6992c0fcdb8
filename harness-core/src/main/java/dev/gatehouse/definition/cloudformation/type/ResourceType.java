package dev.gatehouse.definition.cloudformation.type;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A resource type that shapes the API.
 *
 * @param name as {@code AWS::ApiGateway::Model}
 * @param properties its properties
 * @param operation the operation that creates it with parameters of the same names; null if it takes more than that
 * @param reference the part of the answer that {@code Ref} gives; null where code decides
 * @param attributes the parts of the answer that {@code Fn::GetAtt} gives, by attribute
 */
public record ResourceType(
        String name,
        Shape.ObjectOf properties,
        @Nullable String operation,
        @Nullable String reference,
        Map<String, String> attributes) {

    public ResourceType {
        attributes = Map.copyOf(attributes);
    }
}
