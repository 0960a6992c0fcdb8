package dev.gatehouse.definition.annotated;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.definition.Origin;
import java.lang.reflect.Type;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The schema of a model as text: what its annotation says, or what its class does.
 *
 * @param reference what refers to another model; it is asked for every model that a schema refers to
 * @param unsupported is told of every type that no schema can express
 */
record SchemaText(Function<Class<?>, String> reference, Consumer<Type> unsupported) {

    private static final String DRAFT = "http://json-schema.org/draft-04/schema#";

    /** Says what is wrong with where the annotation says the schema is. */
    static void check(Class<?> type, Origin origin, Findings findings) {
        Model model = type.getAnnotation(Model.class);
        if (model == null || model.file().isEmpty()) {
            return;
        }
        if (!model.schema().isEmpty()) {
            findings.add(origin, "The model has both a schema and a file.", "Give @Model just one of them.");
        }
        if (Elements.file(type, model.file()).isEmpty()) {
            findings.add(
                    origin,
                    "There is no schema file \"" + model.file() + "\" beside " + type.getName() + ".",
                    "Put it in the same package under src/test/resources, or begin its name with a slash to look from"
                            + " the root of the class path.");
        }
    }

    String of(Class<?> type) {
        Model model = type.getAnnotation(Model.class);
        if (model != null && !model.schema().isEmpty()) {
            return model.schema();
        }
        return model == null || model.file().isEmpty()
                ? read(type)
                : Elements.file(type, model.file()).orElse("");
    }

    private String read(Class<?> type) {
        ObjectNode schema =
                JsonNodeFactory.instance.objectNode().put("$schema", DRAFT).put("title", Schemas.name(type));
        TypeSchema types = new TypeSchema(reference, unsupported);
        ObjectNode own = TypeSchema.isObject(type) ? types.properties(type) : types.of(type);
        return schema.setAll(own).toString();
    }
}
