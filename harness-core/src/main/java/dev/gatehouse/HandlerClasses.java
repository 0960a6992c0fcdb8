package dev.gatehouse;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
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
            functions.defined(function);
            handlerClass(function).ifPresent(type -> functions.bind(function.name(), type, type, function.timeout()));
        }
    }

    private static Optional<Class<?>> handlerClass(DefinedFunction function) {
        String handler = function.handler();
        if (handler == null) {
            return Optional.empty();
        }
        String[] classAndMethod = handler.split("::", 2);
        if (classAndMethod.length == 2 && !classAndMethod[1].equals("handleRequest")) {
            return Optional.empty(); // a method of another name is run by reflection on AWS; a test binds it itself
        }
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try {
            Class<?> type = Class.forName(
                    classAndMethod[0], false, loader == null ? HandlerClasses.class.getClassLoader() : loader);
            return Optional.<Class<?>>of(type).filter(HandlerClasses::isHandler);
        } catch (ClassNotFoundException | LinkageError notHere) {
            return Optional.empty();
        }
    }

    private static boolean isHandler(Class<?> type) {
        return RequestHandler.class.isAssignableFrom(type) || RequestStreamHandler.class.isAssignableFrom(type);
    }
}
