package dev.gatehouse.model.rest;

/** A conversion of a payload between bytes and base64 text. */
public enum ContentHandling {
    CONVERT_TO_BINARY,
    CONVERT_TO_TEXT
}
