package dev.gatehouse.definition.annotated;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a JSON schema off a class: record components, or fields, become properties, required unless they are
 * {@link NotRequired} or {@link Optional}. A property whose type is such a class refers to that class's model, so models
 * may be recursive.
 *
 * @param modelUrl what a reference to another model begins with
 */
record TypeSchema(String modelUrl) {

    private static final String DRAFT = "http://json-schema.org/draft-04/schema#";
    private static final Set<Class<?>> INTEGERS = Set.of(
            int.class,
            long.class,
            short.class,
            byte.class,
            Integer.class,
            Long.class,
            Short.class,
            Byte.class,
            java.math.BigInteger.class);

    /** The schema of a model, its own or read off the class. */
    String of(Class<?> type) {
        Model model = type.getAnnotation(Model.class);
        if (model != null && !model.schema().isEmpty()) {
            return model.schema();
        }
        ObjectNode schema =
                JsonNodeFactory.instance.objectNode().put("$schema", DRAFT).put("title", Schemas.name(type));
        return schema.setAll(object(type)).toString();
    }

    /** The models that the class's properties refer to. */
    Set<Class<?>> modelsIn(Class<?> type) {
        Set<Class<?>> models = new LinkedHashSet<>();
        Model model = type.getAnnotation(Model.class);
        if (model == null || model.schema().isEmpty()) {
            properties(type).forEach(property -> collect(property.getGenericType(), models));
        }
        return models;
    }

    private void collect(Type type, Set<Class<?>> models) {
        if (type instanceof ParameterizedType parameterized) {
            Arrays.stream(parameterized.getActualTypeArguments()).forEach(argument -> collect(argument, models));
        } else if (type instanceof Class<?> raw && raw.isArray()) {
            collect(raw.getComponentType(), models);
        } else if (type instanceof Class<?> raw && isObject(raw)) {
            models.add(raw);
        }
    }

    private ObjectNode object(Class<?> type) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", "object");
        ObjectNode properties = JsonNodeFactory.instance.objectNode();
        ArrayNode required = JsonNodeFactory.instance.arrayNode();
        for (Field property : properties(type)) {
            properties.set(property.getName(), schema(property.getGenericType()));
            if (isRequired(property, type)) {
                required.add(property.getName());
            }
        }
        schema.set("properties", properties);
        if (!required.isEmpty()) {
            schema.set("required", required);
        }
        return schema;
    }

    private static List<Field> properties(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()) && !field.isSynthetic())
                .toList();
    }

    private static boolean isRequired(Field property, Class<?> type) {
        AnnotatedElement component = type.isRecord()
                ? Arrays.stream(type.getRecordComponents())
                        .filter(c -> c.getName().equals(property.getName()))
                        .findFirst()
                        .<AnnotatedElement>map(c -> c)
                        .orElse(property)
                : property;
        return property.getType() != Optional.class
                && !property.isAnnotationPresent(NotRequired.class)
                && !component.isAnnotationPresent(NotRequired.class);
    }

    private ObjectNode schema(Type type) {
        if (type instanceof ParameterizedType parameterized) {
            return generic((Class<?>) parameterized.getRawType(), parameterized.getActualTypeArguments());
        }
        return type instanceof Class<?> raw ? plain(raw) : JsonNodeFactory.instance.objectNode();
    }

    private ObjectNode generic(Class<?> raw, Type[] arguments) {
        if (raw == Optional.class) {
            return schema(arguments[0]);
        }
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        if (Collection.class.isAssignableFrom(raw)) {
            schema.put("type", "array").set("items", schema(arguments[0]));
        } else if (Map.class.isAssignableFrom(raw)) {
            schema.put("type", "object").set("additionalProperties", schema(arguments[1]));
        }
        return schema;
    }

    private ObjectNode plain(Class<?> type) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        if (isObject(type)) {
            return schema.put("$ref", modelUrl + Schemas.name(type));
        }
        if (type.isArray()) {
            schema.put("type", "array").set("items", schema(type.getComponentType()));
            return schema;
        }
        if (type.isEnum()) {
            ArrayNode values = schema.put("type", "string").putArray("enum");
            Arrays.stream(type.getEnumConstants()).forEach(value -> values.add(((Enum<?>) value).name()));
            return schema;
        }
        return schema.put("type", scalar(type));
    }

    private static boolean isObject(Class<?> type) {
        return !type.isPrimitive()
                && !type.isEnum()
                && !type.isArray()
                && !type.getName().startsWith("java.");
    }

    private static String scalar(Class<?> type) {
        if (INTEGERS.contains(type)) {
            return "integer";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "boolean";
        }
        boolean number = Number.class.isAssignableFrom(type) || type == double.class || type == float.class;
        return number ? "number" : type == Object.class ? "object" : "string";
    }
}
