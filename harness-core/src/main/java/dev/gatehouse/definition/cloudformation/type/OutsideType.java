package dev.gatehouse.definition.cloudformation.type;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A resource type that is not part of the API.
 *
 * @param nameProperty the property that names the resource; null if none does
 * @param reference the form of what {@code Ref} gives, as <code>arn:{partition}:sns:{region}:{account}:{name}</code>
 * @param attributes the forms of what {@code Fn::GetAtt} gives, by attribute
 */
public record OutsideType(@Nullable String nameProperty, String reference, Map<String, String> attributes) {

    /** A type of which nothing is known: everything gives the resource's name. */
    public static final OutsideType UNKNOWN = new OutsideType(null, "{name}", Map.of());

    public OutsideType {
        attributes = Map.copyOf(attributes);
    }
}
