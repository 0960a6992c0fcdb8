package dev.gatehouse.control.exporting;

import java.util.Set;

/**
 * What documentation may say of each kind of element in terms that OpenAPI knows; only these and {@code x-} members go into
 * the element's own definition.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-documenting-api-content-representation.html">Representation
 *     of API documentation</a>
 */
enum DocumentedEntity {
    INFO(Set.of("description", "termsOfService", "contact", "license")),
    API(Set.of("tags", "externalDocs")),
    RESOURCE(Set.of()),
    METHOD(Set.of("description", "summary", "tags", "deprecated", "externalDocs")),
    PATH_PARAMETER(Set.of("description")),
    QUERY_PARAMETER(Set.of("description")),
    REQUEST_HEADER(Set.of("description")),
    REQUEST_BODY(Set.of("description")),
    RESPONSE(Set.of("description")),
    RESPONSE_HEADER(Set.of("description")),
    AUTHORIZER(Set.of("description")),
    MODEL(Set.of("title", "description", "example", "externalDocs"));

    private final Set<String> members;

    DocumentedEntity(Set<String> members) {
        this.members = members;
    }

    boolean knows(String member) {
        return members.contains(member) || member.startsWith("x-");
    }
}
