package dev.gatehouse.control.importing;

/**
 * Something about an imported document that AWS complains of.
 *
 * @param pointer the JSON pointer to it
 * @param message AWS's text
 */
public record ImportFinding(String pointer, String message) {}
