package dev.gatehouse.flow.methodrequest.validation;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The {@code $ref}s of one schema.
 *
 * <p>AWS refers to another model as {@code https://apigateway.amazonaws.com/restapis/API/models/NAME}, whatever the API's id
 * is by then; documents say {@code #/definitions/NAME} or {@code #/components/schemas/NAME}. All of them become one form.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/models-mappings-models.html">Data models</a>
 */
final class ModelReferences {

    private static final String REF = "$ref";
    private static final String MODELS = "/models/";
    private static final String[] DOCUMENT_FORMS = {"#/definitions/", "#/components/schemas/"};

    private final JsonNode schema;
    private final Set<String> modelNames;
    private final Consumer<String> problem;
    private boolean sound = true;

    ModelReferences(JsonNode schema, Set<String> modelNames, Consumer<String> problem) {
        this.schema = schema;
        this.modelNames = modelNames;
        this.problem = problem;
    }

    /** The URI under which the validator knows a model. */
    static String uri(String modelName) {
        return "https://apigateway.amazonaws.com/restapis" + MODELS + modelName;
    }

    /** The model that the validator knows under a URI. */
    static String modelName(String uri) {
        String name = uri.substring(uri.lastIndexOf('/') + 1);
        return name.endsWith("#") ? name.substring(0, name.length() - 1) : name;
    }

    /** Makes all references absolute in place; false if one leads nowhere. */
    boolean resolve() {
        visit(schema);
        return sound;
    }

    private void visit(JsonNode node) {
        if (node instanceof ObjectNode object && object.path(REF).isTextual()) {
            String reference = object.path(REF).asText();
            String target = target(reference);
            if (target == null) {
                sound = false;
                problem.accept("$ref " + reference + " leads to nothing; the API has the models "
                        + String.join(", ", modelNames));
            } else {
                object.put(REF, target);
            }
        }
        node.forEach(this::visit);
    }

    private @Nullable String target(String reference) {
        int hash = reference.indexOf('#');
        String beforeHash = hash < 0 ? reference : reference.substring(0, hash);
        int models = beforeHash.lastIndexOf(MODELS);
        if (models >= 0) {
            String name = beforeHash.substring(models + MODELS.length());
            return modelNames.contains(name) ? uri(name) + reference.substring(beforeHash.length()) : null;
        }
        return hash == 0 ? local(reference) : null;
    }

    private @Nullable String local(String reference) {
        if (reference.length() <= 1 || isHere(reference.substring(1))) {
            return reference;
        }
        for (String form : DOCUMENT_FORMS) {
            String name = reference.startsWith(form) ? reference.substring(form.length()) : "";
            if (modelNames.contains(name)) {
                return uri(name);
            }
        }
        return null;
    }

    private boolean isHere(String pointer) {
        return pointer.startsWith("/")
                && !schema.at(JsonPointer.compile(pointer)).isMissingNode();
    }
}
