package dev.gatehouse.flow.methodrequest.validation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.fge.jsonschema.cfg.ValidationConfiguration;
import com.github.fge.jsonschema.library.DraftV3Library;
import com.github.fge.jsonschema.library.DraftV4Library;

/**
 * The drafts of JSON Schema that the validator knows, with {@link GuardedKeywords}. It lets nobody change the drafts
 * under their own names, so these have names of ours, and models that name a draft get them.
 */
final class GuardedDrafts {
    private static final String SCHEMA = "$schema";
    private static final String DRAFT_3 = "http://json-schema.org/draft-03/schema";
    private static final String DRAFT_4 = "http://json-schema.org/draft-04/schema";
    private static final String GUARDED_3 = "https://apigateway.amazonaws.com/draft-03/schema#";
    private static final String GUARDED_4 = "https://apigateway.amazonaws.com/draft-04/schema#";

    /** The models bound what is cached. With a size of its own, each hit is queued for the order of eviction. */
    private static final int UNBOUNDED = -1;

    private GuardedDrafts() {}

    static ValidationConfiguration configuration() {
        return ValidationConfiguration.newBuilder()
                .setDefaultLibrary(GUARDED_4, GuardedKeywords.of(DraftV4Library.get()))
                .addLibrary(GUARDED_3, GuardedKeywords.of(DraftV3Library.get()))
                .setCacheSize(UNBOUNDED)
                .freeze();
    }

    /** The schema under the name of the guarded draft, where it names one. */
    static JsonNode named(JsonNode schema) {
        String draft = schema.path(SCHEMA).asText();
        if (draft.startsWith(DRAFT_3)) {
            return schema.<ObjectNode>deepCopy().put(SCHEMA, GUARDED_3);
        }
        return draft.startsWith(DRAFT_4) ? schema.<ObjectNode>deepCopy().put(SCHEMA, GUARDED_4) : schema;
    }
}
