package dev.gatehouse.contract.schema;

/**
 * One thing that is wrong with a value.
 *
 * @param pointer the JSON pointer to it, empty for the whole value
 * @param rule what the schema says of it, as {@code "type":"string"}
 * @param rulePointer the JSON pointer to that in the document
 * @param message what is wrong, in a sentence
 */
public record SchemaError(String pointer, String rule, String rulePointer, String message) {}
