package dev.gatehouse.definition.annotated;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.Field;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Reads JSON schemas off types. A class that is no scalar, list or map is a model of its own and is referred to, so models
 * may be recursive.
 *
 * @param reference what refers to a model
 * @param unsupported is told of every type that no schema can express
 */
record TypeSchema(Function<Class<?>, String> reference, Consumer<Type> unsupported) {

    /** The schema of a class by its properties. */
    ObjectNode properties(Class<?> type) {
        ObjectNode schema = object().put("type", "object");
        ObjectNode properties = object();
        ArrayNode required = JsonNodeFactory.instance.arrayNode();
        for (Field property : Properties.of(type)) {
            properties.set(Properties.name(property), of(property.getGenericType()));
            if (Properties.isRequired(property)) {
                required.add(Properties.name(property));
            }
        }
        schema.set("properties", properties);
        // draft 4 knows no empty list here
        if (!required.isEmpty()) {
            schema.set("required", required);
        }
        return schema;
    }

    /** The schema of a property's type. */
    ObjectNode of(Type type) {
        if (type instanceof ParameterizedType generic) {
            return generic(generic, (Class<?>) generic.getRawType());
        }
        if (type instanceof GenericArrayType array) {
            return array(of(array.getGenericComponentType()));
        }
        if (type instanceof WildcardType wildcard) {
            return of(wildcard.getUpperBounds()[0]);
        }
        return type instanceof Class<?> plain ? plain(plain) : refuse(type);
    }

    private ObjectNode generic(ParameterizedType type, Class<?> raw) {
        Type[] arguments = type.getActualTypeArguments();
        if (raw == Optional.class) {
            return of(arguments[0]);
        }
        if (Collection.class.isAssignableFrom(raw) && arguments.length == 1) {
            return array(of(arguments[0]));
        }
        if (Map.class.isAssignableFrom(raw) && arguments.length == 2) {
            ObjectNode map = object().put("type", "object");
            map.set("additionalProperties", of(arguments[1]));
            return map;
        }
        return refuse(type);
    }

    private ObjectNode plain(Class<?> type) {
        if (type == Object.class || JsonNode.class.isAssignableFrom(type)) {
            return object();
        }
        if (type.isEnum()) {
            return constants(type);
        }
        if (Scalar.of(type).isPresent()) {
            return object().put("type", Scalar.of(type).get());
        }
        if (type.isArray()) {
            return array(of(type.getComponentType()));
        }
        if (Collection.class.isAssignableFrom(type)) {
            return array(object());
        }
        if (Map.class.isAssignableFrom(type)) {
            return object().put("type", "object");
        }
        return isObject(type) ? object().put("$ref", reference.apply(type)) : refuse(type);
    }

    private static ObjectNode constants(Class<?> type) {
        ObjectNode schema = object().put("type", "string");
        ArrayNode values = schema.putArray("enum");
        Arrays.stream(type.getEnumConstants()).forEach(value -> values.add(((Enum<?>) value).name()));
        return schema;
    }

    private static ObjectNode array(ObjectNode items) {
        ObjectNode schema = object().put("type", "array");
        schema.set("items", items);
        return schema;
    }

    private ObjectNode refuse(Type type) {
        unsupported.accept(type);
        return object();
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** Whether a class has a model of its own. */
    static boolean isObject(Class<?> type) {
        return Scalar.of(type).isEmpty()
                && !type.isEnum()
                && !type.isArray()
                && type.getTypeParameters().length == 0
                && !Collection.class.isAssignableFrom(type)
                && !Map.class.isAssignableFrom(type)
                && !JsonNode.class.isAssignableFrom(type)
                && !type.getName().startsWith("java.");
    }
}
