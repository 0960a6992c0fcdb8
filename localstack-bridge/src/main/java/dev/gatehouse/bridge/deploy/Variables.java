package dev.gatehouse.bridge.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The variables of an API's stages. A URI that names some is written out, since the target may find the place that they name
 * only under another name.
 *
 * @param ofStages one object for each stage
 */
record Variables(List<JsonNode> ofStages) {

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{stageVariables\\.([^}]*)\\}");

    /** The text with values in place of names; empty if stages disagree. */
    Optional<String> written(String text) {
        if (!VARIABLE.matcher(text).find()) {
            return Optional.of(text);
        }
        List<String> written =
                ofStages.stream().map(stage -> written(text, stage)).distinct().toList();
        return written.size() == 1 ? Optional.of(written.get(0)) : Optional.empty();
    }

    private static String written(String text, JsonNode stage) {
        return VARIABLE.matcher(text)
                .replaceAll(m -> Matcher.quoteReplacement(stage.path(m.group(1)).asText()));
    }
}
