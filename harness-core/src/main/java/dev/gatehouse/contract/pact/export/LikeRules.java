package dev.gatehouse.contract.pact.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.gatehouse.contract.pact.matching.MatchingRules;
import dev.gatehouse.contract.pact.matching.Rule;
import dev.gatehouse.contract.pact.matching.RuleSet;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Header;
import dev.gatehouse.model.http.Headers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The rules under which another message will do: what looks like an id or a time must look so again; of answers, other values
 * must be of the same type.
 */
final class LikeRules {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String UUID = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";
    private static final String DAY = "\\d{4}-\\d{2}-\\d{2}";
    private static final String TIME = DAY + "T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:?\\d{2})?";
    private static final Pattern[] LOOKS = {Pattern.compile(UUID), Pattern.compile(DAY), Pattern.compile(TIME)};

    private final Map<String, RuleSet> header = new LinkedHashMap<>();
    private final Map<String, RuleSet> body = new LinkedHashMap<>();

    private LikeRules() {}

    /** What a consumer sends must be what it sends, but for ids and times. */
    static MatchingRules ofRequest(Headers headers, Bytes content) {
        return of(headers, content, false);
    }

    /** What a provider answers may have other values. */
    static MatchingRules ofAnswer(Headers headers, Bytes content) {
        return of(headers, content, true);
    }

    private static MatchingRules of(Headers headers, Bytes content, boolean byType) {
        LikeRules rules = new LikeRules();
        for (Header one : headers) {
            rules.looks(one.name(), one.value(), rules.header);
        }
        JsonNode json = json(content.utf8());
        if (json.isContainerNode()) {
            if (byType) {
                rules.body.put("$", RuleSet.of(Rule.type()));
            }
            rules.inside("$", json);
        }
        Map<String, Map<String, RuleSet>> found = new LinkedHashMap<>();
        if (!rules.header.isEmpty()) {
            found.put("header", rules.header);
        }
        if (!rules.body.isEmpty()) {
            found.put("body", rules.body);
        }
        return new MatchingRules(found);
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException noJson) {
            return JSON.missingNode();
        }
    }

    /** An array's elements are all like its first. */
    private void inside(String path, JsonNode node) {
        if (node.isArray()) {
            if (!node.isEmpty()) {
                inside(path + "[*]", node.get(0));
            }
        } else if (node.isObject()) {
            node.properties().forEach(member -> inside(path + member(member.getKey()), member.getValue()));
        } else if (node.isTextual()) {
            looks(path, node.textValue(), body);
        }
    }

    private void looks(String path, String text, Map<String, RuleSet> into) {
        for (Pattern look : LOOKS) {
            if (look.matcher(text).matches()) {
                into.put(path, RuleSet.of(Rule.regex(look.pattern())));
            }
        }
    }

    private static String member(String name) {
        return name.matches("\\w+") ? "." + name : "['" + name + "']";
    }
}
