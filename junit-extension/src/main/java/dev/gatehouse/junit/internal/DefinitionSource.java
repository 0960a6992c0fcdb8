package dev.gatehouse.junit.internal;

/** One of the ways in which a test names a definition. */
public sealed interface DefinitionSource {

    /** An annotated class or interface. */
    record Annotated(Class<?> api) implements DefinitionSource {}

    /** An OpenAPI or Swagger document, a file or a class path resource. */
    record OpenApi(String location) implements DefinitionSource {}

    /** An OpenAPI document that becomes an HTTP API, a file or a class path resource. */
    record HttpApi(String location) implements DefinitionSource {}

    /** A CloudFormation template, a file or a class path resource. */
    record CloudFormation(String location) implements DefinitionSource {}
}
