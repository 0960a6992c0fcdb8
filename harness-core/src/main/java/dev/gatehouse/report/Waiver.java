package dev.gatehouse.report;

/**
 * Something in a definition that is not supported, and that the user chose to overlook.
 *
 * @param name the name it was waived by
 * @param where the place in the definition, as file, line and logical id
 * @param consequence what is different from AWS because of it; may be empty
 */
public record Waiver(String name, String where, String consequence) {}
