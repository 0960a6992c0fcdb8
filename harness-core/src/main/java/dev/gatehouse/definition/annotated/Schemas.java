package dev.gatehouse.definition.annotated;

import dev.gatehouse.definition.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The models that methods use, and the models that those refer to.
 *
 * @param names the name of each model, in the order in which they must be made
 */
record Schemas(Map<Class<?>, String> names) {

    static Schemas of(List<DefinedMethod> methods, Elements elements, List<Problem> problems) {
        Map<Class<?>, String> names = new LinkedHashMap<>();
        methods.stream().flatMap(Schemas::used).forEach(model -> add(model, names));
        Map<String, Class<?>> byName = new LinkedHashMap<>();
        names.forEach((type, name) -> {
            Class<?> other = byName.putIfAbsent(name, type);
            if (other != null) {
                problems.add(new Problem(
                        elements.origin(type),
                        "Two models are called " + name + ": " + other.getName() + " and " + type.getName() + ".",
                        "Give one of them a name of its own with @Model(name = ...)."));
            }
        });
        return new Schemas(names);
    }

    private static Stream<Class<?>> used(DefinedMethod method) {
        Stream<Class<?>> responses = Stream.of(method.java().getAnnotationsByType(MethodResponse.class))
                .<Class<?>>map(MethodResponse::model)
                .filter(model -> model != void.class);
        return Stream.concat(method.requestModels().values().stream(), responses);
    }

    private static void add(Class<?> model, Map<Class<?>, String> names) {
        if (!names.containsKey(model)) {
            names.put(model, name(model));
            new TypeSchema("").modelsIn(model).forEach(inner -> add(inner, names));
        }
    }

    static String name(Class<?> type) {
        Model model = type.getAnnotation(Model.class);
        return model == null || model.name().isEmpty() ? type.getSimpleName() : model.name();
    }
}
