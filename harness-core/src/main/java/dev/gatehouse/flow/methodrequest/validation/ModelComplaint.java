package dev.gatehouse.flow.methodrequest.validation;

/**
 * One thing that is wrong with a body.
 *
 * @param pointer the JSON pointer to the value, empty for the whole body
 * @param rule what the model says of it, as {@code "type":"string"}; empty if the body is no JSON
 * @param message what is wrong, in the validator's words
 */
public record ModelComplaint(String pointer, String rule, String message) {}
