package dev.gatehouse;

import dev.gatehouse.definition.DefinedFunction;
import java.util.List;
import java.util.Optional;

/**
 * Binds functions to the handlers that their definition names, where those are on the class path: a test of a Java service
 * then needs no binding at all.
 */
record HandlerClasses(Functions functions) {

    void bind(List<DefinedFunction> defined) {
        for (DefinedFunction function : defined) {
            handlerClass(function).ifPresent(type -> functions.bind(function.name(), type, type, function.timeout()));
        }
    }

    private static Optional<Class<?>> handlerClass(DefinedFunction function) {
        String handler = function.handler();
        if (handler == null) {
            return Optional.empty();
        }
        String className = handler.split("::", 2)[0];
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try {
            return Optional.of(
                    Class.forName(className, true, loader == null ? HandlerClasses.class.getClassLoader() : loader));
        } catch (ClassNotFoundException notHere) {
            return Optional.empty();
        }
    }
}
