package dev.gatehouse.flow.backend;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Duration;

/**
 * A function of the test's JVM: a name and the handler that answers for it.
 *
 * <pre>{@code
 * JavaFunction.of("orders", OrdersHandler.class).withTimeout(Duration.ofSeconds(10));
 * JavaFunction.of("arn:aws:lambda:us-east-1:123456789012:function:orders:live", new OrdersHandler());
 * }</pre>
 *
 * <p>It has AWS's defaults: a timeout of 3 seconds and 128 MB (which is told to the handler and not enforced).
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/java-handler.html">Handlers in Java</a>
 */
public final class JavaFunction {

    private static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(3);
    private static final int DEFAULT_MEMORY_IN_MB = 128;

    private final FunctionName name;
    private final HandlerSource handlers;
    private final Duration timeout;
    private final int memoryInMb;

    private JavaFunction(FunctionName name, HandlerSource handlers, Duration timeout, int memoryInMb) {
        this.name = name;
        this.handlers = handlers;
        this.timeout = timeout;
        this.memoryInMb = memoryInMb;
    }

    private static JavaFunction of(String name, HandlerSource handlers) {
        return new JavaFunction(FunctionName.parse(name), handlers, DEFAULT_TIMEOUT, DEFAULT_MEMORY_IN_MB);
    }

    /**
     * A function answered by this object, for concurrent requests too.
     *
     * @param name name, {@code name:alias}, or ARN
     * @throws IllegalArgumentException if the handler's class does not tell its types, as a lambda expression does not
     */
    public static JavaFunction of(String name, RequestHandler<?, ?> handler) {
        return of(name, new HandlerSource.Shared(EventBinding.of(handler)));
    }

    /**
     * A function answered by this object, whose types cannot be found out: by a lambda expression, mostly.
     *
     * @param name name, {@code name:alias}, or ARN
     */
    public static <I, O> JavaFunction of(String name, Class<I> event, Class<O> answer, RequestHandler<I, O> handler) {
        return of(name, new HandlerSource.Shared(EventBinding.of(handler, new HandlerTypes(event, answer))));
    }

    /**
     * A function answered by this object, whose types the declaration of a field or the like tells.
     *
     * @param name name, {@code name:alias}, or ARN
     * @param declared the handler's type with its arguments, as {@code RequestHandler<Map<String, String>, String>}
     */
    public static JavaFunction of(String name, RequestHandler<?, ?> handler, ParameterizedType declared) {
        Type[] types = declared.getActualTypeArguments();
        return of(name, new HandlerSource.Shared(EventBinding.of(handler, new HandlerTypes(types[0], types[1]))));
    }

    /**
     * A function answered by this object, byte for byte.
     *
     * @param name name, {@code name:alias}, or ARN
     */
    public static JavaFunction of(String name, RequestStreamHandler handler) {
        return of(name, new HandlerSource.Shared(handler));
    }

    /**
     * A function answered by instances of this class; as on AWS, an instance lives on and has one event at a time.
     *
     * @param name name, {@code name:alias}, or ARN
     * @throws IllegalArgumentException if the class is no handler, or has no constructor without parameters
     */
    public static JavaFunction of(String name, Class<?> handlerClass) {
        return of(name, HandlerSource.Instances.of(handlerClass));
    }

    /** This function with another timeout. */
    public JavaFunction withTimeout(Duration other) {
        return new JavaFunction(name, handlers, other, memoryInMb);
    }

    /** This function with another amount of memory told to its handler. */
    public JavaFunction withMemory(int megabytes) {
        return new JavaFunction(name, handlers, timeout, megabytes);
    }

    /** What it is bound as. */
    public FunctionName name() {
        return name;
    }

    /** How long it may run. */
    public Duration timeout() {
        return timeout;
    }

    /** The memory in MB that its handler is told. */
    public int memoryInMb() {
        return memoryInMb;
    }

    HandlerSource handlers() {
        return handlers;
    }
}
