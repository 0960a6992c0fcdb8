package dev.gatehouse.mapping.vtl;

/**
 * What a template gave.
 *
 * @param output the text, with every blank of the template kept
 * @param overrides the input's overrides together with those that the template set
 */
public record RenderedTemplate(String output, TemplateOverrides overrides) {}
