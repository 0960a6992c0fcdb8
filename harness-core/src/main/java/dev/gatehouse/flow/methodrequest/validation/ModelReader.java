package dev.gatehouse.flow.methodrequest.validation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.gatehouse.flow.problem.Problems;
import dev.gatehouse.model.json.TreeText;
import dev.gatehouse.model.rest.ElementAddress;
import dev.gatehouse.model.rest.Model;
import java.util.Optional;
import java.util.Set;

/** Reads the schemas of one API's models, and checks what they refer to. */
final class ModelReader {

    private final Set<String> modelNames;
    private final Problems problems;

    ModelReader(Set<String> modelNames, Problems problems) {
        this.modelNames = modelNames;
        this.problems = problems;
    }

    /** The schema with its references made absolute; empty if it cannot be used. */
    Optional<JsonNode> read(Model model) {
        ElementAddress address = ElementAddress.model(model.name()).child("schema");
        try {
            String text = model.schema();
            JsonNode schema = TreeText.readExactly(text == null || text.isBlank() ? "{}" : text);
            ModelReferences references =
                    new ModelReferences(schema, modelNames, problem -> problems.add(address, problem));
            return references.resolve() ? Optional.of(schema) : Optional.empty();
        } catch (JsonProcessingException malformed) {
            int line = malformed.getLocation() == null
                    ? 0
                    : malformed.getLocation().getLineNr();
            problems.add(address, "The schema is no JSON: " + malformed.getOriginalMessage(), line);
            return Optional.empty();
        }
    }
}
