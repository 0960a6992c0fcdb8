package dev.gatehouse.definition.cloudformation;

import java.util.Map;

/**
 * What functions can ask of a resource that exists.
 *
 * @param reference what {@code Ref} gives
 * @param attributes what {@code Fn::GetAtt} gives
 * @param open whether attributes that are not listed give plausible values
 */
record CreatedResource(String reference, Map<String, String> attributes, boolean open) {

    CreatedResource {
        attributes = Map.copyOf(attributes);
    }

    static CreatedResource of(String reference, Map<String, String> attributes) {
        return new CreatedResource(reference, attributes, false);
    }
}
