package dev.gatehouse.model.rest;

/** Where an API takes its API keys from. */
public enum ApiKeySource {
    HEADER,
    AUTHORIZER
}
