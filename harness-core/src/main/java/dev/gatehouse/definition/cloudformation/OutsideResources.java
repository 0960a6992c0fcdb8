package dev.gatehouse.definition.cloudformation;

import dev.gatehouse.definition.cloudformation.type.OutsideType;
import dev.gatehouse.definition.source.SourceNode;
import dev.gatehouse.definition.source.SourceScalar;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gives plausible values for resources that are not part of the API, so that what refers to them can be evaluated. */
final class OutsideResources {

    private final Surroundings surroundings;

    OutsideResources(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /**
     * The values of a resource.
     *
     * @param type the type
     * @param logicalId the logical id
     * @param name the evaluated property that names it; may be null
     */
    CreatedResource resource(OutsideType type, String logicalId, @Nullable SourceNode name) {
        String fullName = name instanceof SourceScalar scalar && !scalar.isNull()
                ? scalar.text()
                : surroundings.generatedName(logicalId).toLowerCase(Locale.ROOT);
        Map<String, String> attributes = new LinkedHashMap<>();
        type.attributes().forEach((attribute, form) -> attributes.put(attribute, fill(form, logicalId, fullName)));
        return new CreatedResource(fill(type.reference(), logicalId, fullName), attributes, true);
    }

    private String fill(String form, String logicalId, String name) {
        return form.replace("{name}", name)
                .replace("{logicalId}", logicalId)
                .replace("{region}", surroundings.region())
                .replace("{account}", surroundings.accountId())
                .replace("{partition}", surroundings.partition())
                .replace("{suffix}", surroundings.urlSuffix());
    }
}
