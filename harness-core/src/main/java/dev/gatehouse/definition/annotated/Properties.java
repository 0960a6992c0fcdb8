package dev.gatehouse.definition.annotated;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

/** The JSON properties of a class: its fields, those of the classes above it first. */
final class Properties {

    private static final Set<Class<?>> OPTIONALS =
            Set.of(Optional.class, OptionalInt.class, OptionalLong.class, OptionalDouble.class);

    private Properties() {}

    static List<Field> of(Class<?> type) {
        List<Field> properties = new ArrayList<>();
        Class<?> above = type.getSuperclass();
        if (above != null && !above.getName().startsWith("java.")) {
            properties.addAll(of(above));
        }
        Arrays.stream(type.getDeclaredFields()).filter(Properties::isOne).forEach(properties::add);
        return properties;
    }

    private static boolean isOne(Field field) {
        return !Modifier.isStatic(field.getModifiers())
                && !Modifier.isTransient(field.getModifiers())
                && !field.isSynthetic()
                && !field.isAnnotationPresent(JsonIgnore.class);
    }

    /** As the class's own JSON has it, where Jackson is told another name than the field's. */
    static String name(Field property) {
        JsonProperty named = property.getAnnotation(JsonProperty.class);
        return named == null || named.value().isEmpty() ? property.getName() : named.value();
    }

    static boolean isRequired(Field property) {
        return !OPTIONALS.contains(property.getType()) && !property.isAnnotationPresent(NotRequired.class);
    }
}
