package dev.gatehouse.model.rest;

/** Where an API can be called from. */
public enum EndpointType {
    REGIONAL,
    EDGE,
    PRIVATE
}
