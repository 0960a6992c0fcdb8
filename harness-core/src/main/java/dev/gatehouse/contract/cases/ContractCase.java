package dev.gatehouse.contract.cases;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * One case: what to set up, what to send, and what API Gateway answers.
 *
 * <pre>{@code
 * for (ContractCase given : new CaseReader().directory(Path.of("src/test/contract"))) {
 *     System.out.println(given.name() + ": " + given.title());
 * }
 * }</pre>
 *
 * @param file where it stands
 * @param name the file's name without {@code .json}
 * @param document the whole of it
 * @param steps its steps, in order
 */
public record ContractCase(Path file, String name, JsonNode document, List<CaseStep> steps) {

    public ContractCase {
        steps = List.copyOf(steps);
    }

    /** What the case shows, in a sentence. */
    public String title() {
        return document.path("title").asText();
    }

    /** How its expectations are known, as {@code aws-recorded} or {@code aws-documented}; empty if it does not say. */
    public String trust() {
        return document.path("trust").asText();
    }

    /** What of API Gateway it uses, in words of the author's own. */
    public List<String> features() {
        return texts("features");
    }

    /** The targets that cannot run it, as {@code localstack}. */
    public List<String> unsupportedBy() {
        return texts("unsupportedBy");
    }

    /** The functions it needs, by name. */
    public JsonNode functions() {
        return document.path("lambdas");
    }

    /** The HTTP servers it needs, by name. */
    public JsonNode backends() {
        return document.path("backends");
    }

    /** The token issuers it needs, by name. */
    public JsonNode issuers() {
        return document.path("issuers");
    }

    /** The tokens it sends, by name. */
    public JsonNode tokens() {
        return document.path("tokens");
    }

    /** When, where and from what it was recorded; empty for a case that was written by hand. */
    public Optional<JsonNode> recording() {
        return Optional.ofNullable(document.get("recording"));
    }

    private List<String> texts(String key) {
        return StreamSupport.stream(document.path(key).spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
