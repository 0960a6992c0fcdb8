package dev.gatehouse.mapping.vtl;

import java.util.Map;
import java.util.function.Supplier;

/**
 * What one rendering sees.
 *
 * @param body {@code $input.body}, and the document of {@code $input.json} and {@code $input.path}
 * @param parameters {@code $input.params()}; asked for only by templates that read it
 * @param context {@code $context}: nested maps, never changed by a rendering; its own {@code requestOverride} and
 *     {@code responseOverride}, if any, give way to {@code overrides}
 * @param stageVariables {@code $stageVariables}
 * @param overrides what earlier templates of this request set: the request template's reach the response template
 */
public record TemplateInput(
        TemplateBody body,
        Supplier<TemplateParameters> parameters,
        Map<String, Object> context,
        Map<String, String> stageVariables,
        TemplateOverrides overrides) {}
