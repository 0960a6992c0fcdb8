package dev.gatehouse.definition.annotated;

import dev.gatehouse.definition.Origin;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The models that methods use, and the models that those refer to.
 *
 * @param types the class of each model, by the model's name
 */
record Schemas(Map<String, Class<?>> types) {

    private static final Set<String> MADE_BY_AWS = Set.of("Empty", "Error");

    static Schemas of(List<Class<?>> models, Elements elements, Findings findings) {
        Schemas schemas = new Schemas(new LinkedHashMap<>());
        models.forEach(model -> schemas.add(model, elements.origin(model), findings));
        return schemas;
    }

    /** The models that methods of a REST API name. */
    static List<Class<?>> used(List<DefinedMethod> methods) {
        return methods.stream().flatMap(Schemas::used).toList();
    }

    private static Stream<Class<?>> used(DefinedMethod method) {
        Stream<Class<?>> responses = Arrays.stream(method.java().getAnnotationsByType(MethodResponse.class))
                .<Class<?>>map(MethodResponse::model)
                .filter(model -> model != void.class);
        return Stream.concat(RequestModels.of(method).values().stream(), responses);
    }

    private void add(Class<?> model, Origin origin, Findings findings) {
        Class<?> other = types.putIfAbsent(name(model), model);
        if (other == null) {
            checkName(model, origin, findings);
            SchemaText.check(model, origin, findings);
            Function<Class<?>, String> reference = inner -> {
                add(inner, new Origin(inner.getName(), 0, 0, null), findings);
                return name(inner);
            };
            new SchemaText(reference, type -> unsupported(type, origin, findings)).of(model);
        } else if (other != model) {
            findings.add(
                    origin,
                    "Two models are called " + name(model) + ": " + other.getName() + " and " + model.getName() + ".",
                    "Give one of them a name of its own with @Model(name = ...).");
        }
    }

    private static void checkName(Class<?> model, Origin origin, Findings findings) {
        String name = name(model);
        if (MADE_BY_AWS.contains(name)) {
            findings.add(
                    origin,
                    "The model " + name + " is one that API Gateway makes for every API.",
                    "Give yours another name with @Model(name = ...).");
        } else if (!name.matches("[A-Za-z0-9]+")) {
            findings.add(
                    origin,
                    "The model name " + name + " has something other than letters and digits.",
                    "Give it another name with @Model(name = ...).");
        }
    }

    private static void unsupported(Type type, Origin origin, Findings findings) {
        findings.add(
                origin,
                "No JSON schema can be read off the type " + type.getTypeName() + ".",
                "Use another type, or write the schema with @Model(schema = ...).");
    }

    static String name(Class<?> type) {
        if (type.isArray()) {
            return name(type.getComponentType()) + "Array";
        }
        Model model = type.getAnnotation(Model.class);
        return model == null || model.name().isEmpty() ? type.getSimpleName() : model.name();
    }
}
