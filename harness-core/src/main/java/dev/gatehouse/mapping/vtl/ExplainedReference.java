package dev.gatehouse.mapping.vtl;

/**
 * One reference that a template printed, for the person who asks why the output is as it is.
 *
 * @param reference as the template writes it: {@code $input.params('scope')}
 * @param line its line in the template, from 1; in a loop, one place comes up again and again
 * @param column its column, from 1
 * @param value what it printed, empty for a reference to nothing
 */
public record ExplainedReference(String reference, int line, int column, String value) {}
