package dev.gatehouse.definition.openapi;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The kinds of API that a document may describe; AWS takes the same document for either, and makes another API of it. */
enum DocumentKind {
    REST_API,
    HTTP_API;

    /** Extensions that only HTTP APIs have. */
    static final List<String> OF_HTTP_APIS = List.of("cors", "tag-value", "importexport-version", "integrations");

    private static final Set<String> REST_TYPES = Set.of("mock", "http", "aws");

    /**
     * What a document says by itself: an HTTP API, if it has something that only an HTTP API heeds and nothing that only a
     * REST API does. What the user does without says nothing.
     */
    static DocumentKind of(Spot root, Set<String> waived) {
        Marks marks = new Marks(waived);
        marks.look(root);
        return marks.http && !marks.rest ? HTTP_API : REST_API;
    }

    /** What was found so far. */
    private static final class Marks {

        private final Set<String> waived;
        private boolean http;
        private boolean rest;

        Marks(Set<String> waived) {
            this.waived = waived;
        }

        void look(Spot spot) {
            spot.members().forEach((name, member) -> {
                if (!waived.contains(name)) {
                    mark(name, member);
                    look(member);
                }
            });
            spot.items().forEach(this::look);
        }

        private void mark(String name, Spot member) {
            if (name.startsWith(Extensions.PREFIX)) {
                String extension = name.substring(Extensions.PREFIX.length());
                http |= OF_HTTP_APIS.contains(extension);
                rest |= HttpApiExtensions.OF_REST_APIS.contains(extension);
            }
            switch (name) {
                case Extensions.INTEGRATION -> integration(member);
                case Extensions.AUTHORIZER -> authorizer(String.valueOf(member.text("type")));
                case "/$default", "isDefaultRoute" -> http = true;
                default -> {}
            }
        }

        private void integration(Spot integration) {
            String type = String.valueOf(integration.text("type")).toLowerCase(Locale.ROOT);
            String format = String.valueOf(integration.text("payloadFormatVersion"));
            http |= format.startsWith("2")
                    || integration.get("integrationSubtype").isPresent();
            rest |= REST_TYPES.contains(type)
                    || integration.get("responses").isPresent()
                    || integration.get("requestTemplates").isPresent();
        }

        private void authorizer(String type) {
            http |= type.equalsIgnoreCase("jwt");
            rest |= type.equalsIgnoreCase("token") || type.equalsIgnoreCase("cognito_user_pools");
        }
    }
}
