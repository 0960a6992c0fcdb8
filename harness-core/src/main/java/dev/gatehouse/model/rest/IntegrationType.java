package dev.gatehouse.model.rest;

/** What kind of endpoint an integration calls. */
public enum IntegrationType {
    HTTP,
    HTTP_PROXY,
    AWS,
    AWS_PROXY,
    MOCK
}
