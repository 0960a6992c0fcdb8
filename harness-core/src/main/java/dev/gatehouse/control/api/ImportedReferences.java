package dev.gatehouse.control.api;

import dev.gatehouse.model.rest.Model;
import java.util.Collection;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * References between the models of a document, which AWS keeps as addresses of its own.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/models-mappings-models.html">Models</a>
 */
final class ImportedReferences {

    private static final Pattern REFERENCE = Pattern.compile("\"#/definitions/([^\"/]+)\"");

    private final String restApiId;
    private final Set<String> names;

    ImportedReferences(String restApiId, Collection<Model> models) {
        this.restApiId = restApiId;
        this.names = models.stream().map(Model::name).collect(Collectors.toUnmodifiableSet());
    }

    /** The schema with addresses; a reference to what is no model of the document is the schema's own and stays. */
    String resolve(String schema) {
        return REFERENCE.matcher(schema).replaceAll(match -> Matcher.quoteReplacement(address(match)));
    }

    private String address(MatchResult match) {
        return names.contains(match.group(1))
                ? "\"https://apigateway.amazonaws.com/restapis/" + restApiId + "/models/" + match.group(1) + "\""
                : match.group();
    }
}
