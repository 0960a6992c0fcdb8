package dev.gatehouse.mapping.vtl;

import java.util.Map;

/** Renders templates with only what a test is about. */
final class Templates {
    private Templates() {}

    static String render(String template) {
        return render(template, "");
    }

    static String render(String template, String body) {
        return render(template, input(body)).output();
    }

    static String renderValue(String template, String json) {
        return render("#set($value = $util.parseJson($input.body))" + template, json);
    }

    static RenderedTemplate render(String template, TemplateInput input) {
        return MappingTemplate.parse(template).render(input);
    }

    static TemplateInput input(String body) {
        return new TemplateInput(
                TemplateBody.text(body), TemplateParameters::none, Map.of(), Map.of(), TemplateOverrides.none());
    }

    static TemplateInput with(TemplateParameters parameters) {
        return new TemplateInput(TemplateBody.empty(), () -> parameters, Map.of(), Map.of(), TemplateOverrides.none());
    }

    static TemplateInput with(TemplateOverrides overrides) {
        return new TemplateInput(TemplateBody.empty(), TemplateParameters::none, Map.of(), Map.of(), overrides);
    }

    static TemplateInput withContext(Map<String, Object> context) {
        return new TemplateInput(
                TemplateBody.empty(), TemplateParameters::none, context, Map.of(), TemplateOverrides.none());
    }
}
