package dev.gatehouse.definition.annotated;

import dev.gatehouse.definition.Origin;

/**
 * The text of a mapping template.
 *
 * @param text the template
 * @param origin the element that has it or, if it is in a file, the file
 */
record DefinedTemplate(String text, Origin origin) {}
