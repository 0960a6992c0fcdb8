package dev.gatehouse.flow.backend;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;

/** Gives a handler for one invocation. */
sealed interface HandlerSource {

    /** A handler that no other invocation uses meanwhile, unless the test itself shares it. */
    RequestStreamHandler take() throws Throwable;

    /** Gives back a handler that finished its invocation. */
    void giveBack(RequestStreamHandler handler);

    /** One object of the test's own. */
    record Shared(RequestStreamHandler take) implements HandlerSource {

        @Override
        public void giveBack(RequestStreamHandler handler) {}
    }

    /** Instances of a class, as many as there are invocations at once. */
    record Instances(
            Constructor<?> constructor, Optional<HandlerTypes> types, ConcurrentLinkedDeque<RequestStreamHandler> idle)
            implements HandlerSource {

        static Instances of(Class<?> handlerClass) {
            boolean streams = RequestStreamHandler.class.isAssignableFrom(handlerClass);
            if (!streams && !RequestHandler.class.isAssignableFrom(handlerClass)) {
                throw new IllegalArgumentException(handlerClass.getName()
                        + " is no handler: it must implement RequestHandler or RequestStreamHandler");
            }
            try {
                Constructor<?> constructor = handlerClass.getDeclaredConstructor();
                constructor.setAccessible(true);
                Optional<HandlerTypes> types = streams ? Optional.empty() : Optional.of(HandlerTypes.of(handlerClass));
                return new Instances(constructor, types, new ConcurrentLinkedDeque<>());
            } catch (NoSuchMethodException none) {
                throw new IllegalArgumentException(
                        handlerClass.getName() + " has no constructor without parameters, which AWS Lambda needs. "
                                + "Add one, or bind an object instead of the class.",
                        none);
            }
        }

        @Override
        public RequestStreamHandler take() throws Throwable {
            RequestStreamHandler waiting = idle.poll();
            return waiting != null ? waiting : newHandler();
        }

        private RequestStreamHandler newHandler() throws Throwable {
            try {
                Object handler = constructor.newInstance();
                return types.isPresent()
                        ? EventBinding.of((RequestHandler<?, ?>) handler, types.get())
                        : (RequestStreamHandler) handler;
            } catch (InvocationTargetException failed) {
                throw failed.getCause() == null ? failed : failed.getCause();
            }
        }

        @Override
        public void giveBack(RequestStreamHandler handler) {
            idle.push(handler);
        }
    }
}
