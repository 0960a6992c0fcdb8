package dev.gatehouse.flow.methodrequest.validation;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.flow.problem.Problems;
import dev.gatehouse.model.rest.ApiSnapshot;
import dev.gatehouse.model.rest.Model;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The models of one deployment. Their texts are read and their references checked when it is compiled; the validator is
 * loaded with the first body that needs it, because it takes longer to load than a whole gateway.
 */
public final class ModelSchemas {

    private final Set<String> names;
    private final Map<String, JsonNode> schemas;
    private volatile @Nullable ModelValidator validator;

    private ModelSchemas(Set<String> names, Map<String, JsonNode> schemas) {
        this.names = names;
        this.schemas = schemas;
    }

    /** Reads the models of an API; one that is no JSON, or refers to a model that is not there, is a problem. */
    public static ModelSchemas compile(ApiSnapshot snapshot, Problems problems) {
        return compile(snapshot.models(), problems);
    }

    /** Reads models alone; one that cannot be used is a problem. */
    public static ModelSchemas compile(Map<String, Model> models, Problems problems) {
        Map<String, JsonNode> schemas = new LinkedHashMap<>();
        ModelReader reader = new ModelReader(models.keySet(), problems);
        models.forEach((name, model) -> reader.read(model).ifPresent(schema -> schemas.put(name, schema)));
        return new ModelSchemas(models.keySet(), schemas);
    }

    /** The names of the models, of those too that cannot be used. */
    public Set<String> names() {
        return names;
    }

    /**
     * Holds a body against a model.
     *
     * @return what is wrong with it, in the validator's words; empty if nothing is
     * @throws GatewayFault if the model cannot be used: AWS answers 500
     */
    public List<String> validate(String modelName, String body) {
        return complaints(modelName, body).stream().map(ModelComplaint::message).toList();
    }

    /**
     * Holds a body against a model, and says where it does not meet it.
     *
     * @return what is wrong with it; empty if nothing is
     * @throws GatewayFault if the model cannot be used
     */
    public List<ModelComplaint> complaints(String modelName, String body) {
        if (!schemas.containsKey(modelName)) {
            throw GatewayFault.internalServerError("the API has no usable model " + modelName);
        }
        return loaded().validate(modelName, body);
    }

    private ModelValidator loaded() {
        ModelValidator present = validator;
        return present == null ? load() : present;
    }

    private synchronized ModelValidator load() {
        ModelValidator present = validator;
        if (present == null) {
            present = ModelValidator.of(schemas);
            validator = present;
        }
        return present;
    }
}
