package dev.gatehouse.model.rest;

/** The kind of an authorizer. */
public enum AuthorizerType {
    TOKEN,
    REQUEST,
    COGNITO_USER_POOLS
}
