package dev.gatehouse.control.exporting;

import java.util.List;

/**
 * What documentation may say of each kind of element in terms that OpenAPI knows; only these and {@code x-} members go into
 * the element's own definition.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-documenting-api-content-representation.html">Representation
 *     of API documentation</a>
 */
enum DocumentedEntity {
    INFO(List.of("description", "termsOfService", "contact", "license")),
    API(List.of("tags", "externalDocs")),
    RESOURCE(List.of()),
    METHOD(List.of("description", "summary", "tags", "deprecated", "externalDocs")),
    PATH_PARAMETER(List.of("description")),
    QUERY_PARAMETER(List.of("description")),
    REQUEST_HEADER(List.of("description")),
    REQUEST_BODY(List.of("description")),
    RESPONSE(List.of("description")),
    RESPONSE_HEADER(List.of("description")),
    AUTHORIZER(List.of("description")),
    MODEL(List.of("title", "description", "example", "externalDocs"));

    // Error Prone knows no list that an enum may hold; this one is of List.of
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> members;

    DocumentedEntity(List<String> members) {
        this.members = members;
    }

    boolean knows(String member) {
        return members.contains(member) || member.startsWith("x-");
    }
}
