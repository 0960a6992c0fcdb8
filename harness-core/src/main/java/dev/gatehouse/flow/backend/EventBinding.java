package dev.gatehouse.flow.backend;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.amazonaws.services.lambda.runtime.serialization.PojoSerializer;
import com.amazonaws.services.lambda.runtime.serialization.events.LambdaEventSerializers;
import com.amazonaws.services.lambda.runtime.serialization.factories.JacksonFactory;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Type;

/**
 * Binds JSON to a handler's types with the serialization library of AWS's own Java runtime.
 *
 * @param handler the handler
 * @param event reads its event
 * @param answer writes its answer
 */
record EventBinding(RequestHandler<Object, Object> handler, PojoSerializer<Object> event, PojoSerializer<Object> answer)
        implements RequestStreamHandler {

    static RequestStreamHandler of(RequestHandler<?, ?> handler) {
        return of(handler, HandlerTypes.of(handler.getClass()));
    }

    @SuppressWarnings("unchecked") // the types are the handler's own, so what is read is what it takes
    static RequestStreamHandler of(RequestHandler<?, ?> handler, HandlerTypes types) {
        ClassLoader loader = handler.getClass().getClassLoader();
        return new EventBinding(
                (RequestHandler<Object, Object>) handler,
                serializer(types.event(), loader),
                serializer(types.answer(), loader));
    }

    @SuppressWarnings("unchecked")
    private static PojoSerializer<Object> serializer(Type type, ClassLoader loader) {
        if (type instanceof Class<?> known && LambdaEventSerializers.isLambdaSupportedEvent(known.getName())) {
            return LambdaEventSerializers.serializerFor((Class<Object>) known, loader);
        }
        return type instanceof Class<?> pojo
                ? JacksonFactory.getInstance().getSerializer((Class<Object>) pojo)
                : JacksonFactory.getInstance().getSerializer(type);
    }

    @Override
    public void handleRequest(InputStream input, OutputStream output, Context context) {
        Object result = handler.handleRequest(read(input), context);
        try {
            answer.toJson(result, output);
        } catch (RuntimeException unwritable) {
            throw new IllegalStateException("An error occurred during JSON serialization of response", unwritable);
        }
    }

    private Object read(InputStream input) {
        try {
            return event.fromJson(input);
        } catch (RuntimeException unreadable) {
            throw new IllegalStateException("An error occurred during JSON parsing", unreadable);
        }
    }
}
