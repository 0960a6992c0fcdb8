package dev.gatehouse.flow.methodrequest.validation;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.fge.jackson.NodeType;
import com.github.fge.jsonschema.keyword.validator.KeywordValidator;
import com.github.fge.jsonschema.keyword.validator.KeywordValidatorFactory;
import com.github.fge.jsonschema.library.Keyword;
import com.github.fge.jsonschema.library.KeywordBuilder;
import com.github.fge.jsonschema.library.Library;
import java.util.Objects;

/** The keywords of a draft of JSON Schema, those that run regular expressions behind the {@link PatternGuard}. */
final class GuardedKeywords {
    private static final String PATTERN = "pattern";
    private static final String PATTERN_PROPERTIES = "patternProperties";
    private static final String ADDITIONAL_PROPERTIES = "additionalProperties";

    private final Library draft;

    private GuardedKeywords(Library draft) {
        this.draft = draft;
    }

    static Library of(Library draft) {
        GuardedKeywords keywords = new GuardedKeywords(draft);
        return draft.thaw()
                .removeKeyword(PATTERN)
                .addKeyword(keywords.guarded(PATTERN, GuardedKeywords::checkText))
                .removeKeyword(ADDITIONAL_PROPERTIES)
                .addKeyword(keywords.guarded(ADDITIONAL_PROPERTIES, GuardedKeywords::checkNames))
                .removeKeyword(PATTERN_PROPERTIES)
                .addKeyword(keywords.patternProperties())
                .freeze();
    }

    /** The validator picks the schemas of an object's properties itself, after its keywords: so this one only guards. */
    private Keyword patternProperties() {
        return keyword(PATTERN_PROPERTIES)
                .withIdentityDigester(NodeType.OBJECT)
                .withValidatorFactory(digest -> (processor, report, messages, data) -> checkNames(
                        data.getSchema().getNode(), data.getInstance().getNode()))
                .freeze();
    }

    private Keyword guarded(String name, Guard guard) {
        KeywordValidatorFactory own =
                Objects.requireNonNull(draft.getValidators().entries().get(name), name);
        return keyword(name)
                .withDigester(draft.getDigesters().entries().get(name))
                .withValidatorFactory(digest -> guarded(own.getKeywordValidator(digest), guard))
                .freeze();
    }

    private KeywordBuilder keyword(String name) {
        return Keyword.newBuilder(name)
                .withSyntaxChecker(draft.getSyntaxCheckers().entries().get(name));
    }

    private static KeywordValidator guarded(KeywordValidator own, Guard guard) {
        return (processor, report, messages, data) -> {
            guard.check(data.getSchema().getNode(), data.getInstance().getNode());
            own.validate(processor, report, messages, data);
        };
    }

    private static void checkText(JsonNode schema, JsonNode instance) {
        PatternGuard.check(schema.path(PATTERN).asText(), instance.asText());
    }

    private static void checkNames(JsonNode schema, JsonNode instance) {
        schema.path(PATTERN_PROPERTIES).fieldNames().forEachRemaining(regex -> instance.fieldNames()
                .forEachRemaining(name -> PatternGuard.check(regex, name)));
    }

    /** Looks at a value and its schema before the validator does. */
    private interface Guard {
        void check(JsonNode schema, JsonNode instance);
    }
}
