package dev.gatehouse.model.http;

/**
 * A response as it goes out on, or came in from, the wire.
 *
 * @param status the status code
 * @param headers the headers in order and case, without those of the connection (length, transfer encoding)
 * @param body the body; empty if there is none
 */
public record HttpResponse(int status, Headers headers, Bytes body) {}
