package dev.gatehouse.definition.source;

import dev.gatehouse.definition.Origin;

/**
 * A name and its value in an object.
 *
 * @param name the name
 * @param nameOrigin where the name is written, which is the line that a reader looks for
 * @param value the value
 */
public record SourceMember(String name, Origin nameOrigin, SourceNode value) {}
