package dev.gatehouse.flow.gatewayresponse;

/**
 * A gateway response's body.
 *
 * @param contentType its content type
 * @param text the text
 */
record Body(String contentType, String text) {}
