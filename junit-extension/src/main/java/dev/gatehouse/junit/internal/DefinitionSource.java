package dev.gatehouse.junit.internal;

/** One of the three ways in which a test names a definition. */
public sealed interface DefinitionSource {

    /** An annotated class or interface. */
    record Annotated(Class<?> api) implements DefinitionSource {}

    /** An OpenAPI or Swagger document, a file or a class path resource. */
    record OpenApi(String location) implements DefinitionSource {}

    /** A CloudFormation template, a file or a class path resource. */
    record CloudFormation(String location) implements DefinitionSource {}
}
