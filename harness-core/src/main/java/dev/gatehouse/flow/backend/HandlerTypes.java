package dev.gatehouse.flow.backend;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The types that a handler's class takes and gives, through every superclass and interface on the way.
 *
 * @param event the type of the event
 * @param answer the type of the answer
 */
record HandlerTypes(Type event, Type answer) {

    /** The types of a handler's class. */
    static HandlerTypes of(Class<?> handlerClass) {
        return find(handlerClass, Map.of())
                .filter(types -> isKnown(types.event) && isKnown(types.answer))
                .orElseThrow(() -> new IllegalArgumentException(handlerClass.getName()
                        + " does not tell the types of its event and its answer: it is a lambda expression, or a type "
                        + "argument of RequestHandler is missing. Write a class that implements RequestHandler<Event, "
                        + "Answer>, or name them: JavaFunction.of(name, Event.class, Answer.class, handler)."));
    }

    private static boolean isKnown(Type type) {
        return !(type instanceof TypeVariable<?>);
    }

    private static Optional<HandlerTypes> find(Type type, Map<TypeVariable<?>, Type> known) {
        Class<?> raw = type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : (Class<?>) type;
        List<Type> arguments = arguments(type, known);
        if (raw == RequestHandler.class) {
            return arguments.size() == 2
                    ? Optional.of(new HandlerTypes(arguments.get(0), arguments.get(1)))
                    : Optional.empty();
        }
        Map<TypeVariable<?>, Type> inside = new HashMap<>();
        for (int i = 0; i < arguments.size(); i++) {
            inside.put(raw.getTypeParameters()[i], arguments.get(i));
        }
        return parents(raw).stream()
                .flatMap(parent -> find(parent, inside).stream())
                .findFirst();
    }

    private static List<Type> parents(Class<?> type) {
        List<Type> parents = new ArrayList<>(Arrays.asList(type.getGenericInterfaces()));
        Type superclass = type.getGenericSuperclass();
        if (superclass != null) {
            parents.add(superclass);
        }
        return parents;
    }

    private static List<Type> arguments(Type type, Map<TypeVariable<?>, Type> known) {
        return type instanceof ParameterizedType generic
                ? Arrays.stream(generic.getActualTypeArguments())
                        .map(argument -> resolve(argument, known))
                        .toList()
                : List.of();
    }

    private static Type resolve(Type type, Map<TypeVariable<?>, Type> known) {
        if (type instanceof TypeVariable<?> variable) {
            return known.getOrDefault(variable, variable);
        }
        return type instanceof ParameterizedType generic
                ? new Resolved(generic.getRawType(), generic.getOwnerType(), arguments(generic, known))
                : type;
    }

    /** A generic type whose variables are known by now, as {@code List<Order>} for {@code List<T>}. */
    private record Resolved(Type getRawType, @Nullable Type getOwnerType, List<Type> arguments)
            implements ParameterizedType {

        @Override
        public Type[] getActualTypeArguments() {
            return arguments.toArray(Type[]::new);
        }
    }
}
