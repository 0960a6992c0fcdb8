package dev.gatehouse;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import dev.gatehouse.definition.DefinedFunction;
import dev.gatehouse.flow.backend.FunctionInvocation;
import dev.gatehouse.flow.backend.FunctionName;
import dev.gatehouse.flow.backend.FunctionResolver;
import dev.gatehouse.flow.backend.JavaFunction;
import dev.gatehouse.flow.backend.JavaFunctions;
import dev.gatehouse.flow.backend.LambdaInvocation;
import dev.gatehouse.flow.backend.LambdaInvoker;
import dev.gatehouse.flow.backend.LambdaResult;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The Lambda functions of a gateway: handlers in this JVM, bound by a function's name, ARN or logical id, and beyond them
 * the Lambda endpoint that the environment names.
 *
 * <pre>{@code
 * gateway.functions().bind("DemoLambda", new DemoHandler());
 * gateway.functions().invocations("DemoLambda");   // the events it was invoked with
 * }</pre>
 */
public final class Functions implements LambdaInvoker, AutoCloseable {

    private static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(3);

    private final Map<String, String> namesByLogicalId;
    private final Optional<LambdaInvoker> endpoint;
    private final Map<String, JavaFunction> bound = new LinkedHashMap<>();
    private final Map<String, Object> handlers = new LinkedHashMap<>();
    private final Map<String, Duration> timeouts = new ConcurrentHashMap<>();
    private volatile JavaFunctions running = JavaFunctions.of(List.of());

    Functions(Map<String, String> namesByLogicalId, Optional<LambdaInvoker> endpoint) {
        this.namesByLogicalId = Map.copyOf(namesByLogicalId);
        this.endpoint = endpoint;
    }

    /** Keeps what a template says of a function. */
    void defined(DefinedFunction function) {
        timeouts.put(function.name(), function.timeout());
    }

    /** Binds a handler to a function; it times out after the {@code Timeout} of its template, or Lambda's three seconds. */
    public void bind(String function, Object handler) {
        bind(function, handler, handler.getClass());
    }

    /** The same, with what tells the event's type where the handler's class does not, as for a lambda expression. */
    public void bind(String function, Object handler, Type declaredType) {
        bind(function, handler, declaredType, timeouts.getOrDefault(nameOf(function), DEFAULT_TIMEOUT));
    }

    /**
     * Binds a handler to a function, in place of one that was bound before.
     *
     * @param function the function's name, ARN, or logical id in the template
     * @param handler a {@code RequestHandler}, a {@code RequestStreamHandler}, or the class of one
     * @param declaredType what tells the event's type where the handler's class does not, as for a lambda expression
     * @param timeout how long an invocation may take
     * @throws IllegalArgumentException if the handler is none
     */
    public synchronized void bind(String function, Object handler, Type declaredType, Duration timeout) {
        String name = nameOf(function);
        JavaFunction known = bound.get(name);
        if (known != null && handlers.get(name) == handler && known.timeout().equals(timeout)) {
            return; // a shared gateway meets the same static field with every test
        }
        bound.put(name, javaFunction(name, handler, declaredType).withTimeout(timeout));
        handlers.put(name, handler);
        running = running.replacedBy(bound.values());
    }

    private static JavaFunction javaFunction(String name, Object handler, Type declaredType) {
        if (handler instanceof Class<?> handlerClass) {
            return JavaFunction.of(name, handlerClass);
        }
        if (handler instanceof RequestStreamHandler streams) {
            return JavaFunction.of(name, streams);
        }
        if (!(handler instanceof RequestHandler<?, ?> events)) {
            throw new IllegalArgumentException("The function " + name + " cannot run a "
                    + handler.getClass().getName() + ". Bind a RequestHandler or a RequestStreamHandler"
                    + " of aws-lambda-java-core, or the class of one.");
        }
        return typed(name, events, declaredType);
    }

    private static JavaFunction typed(String name, RequestHandler<?, ?> handler, Type declaredType) {
        return declaredType instanceof ParameterizedType declared && declared.getRawType() == RequestHandler.class
                ? JavaFunction.of(name, handler, declared)
                : JavaFunction.of(name, handler);
    }

    /** The names of the functions that handlers are bound to. */
    synchronized Set<String> bound() {
        return Set.copyOf(bound.keySet());
    }

    /** The handler that was bound to a function; empty if none was. */
    public synchronized Optional<Object> handler(String function) {
        return Optional.ofNullable(handlers.get(nameOf(function)));
    }

    /** The invocations of a function in this JVM so far, oldest first. */
    public List<FunctionInvocation> invocations(String function) {
        return running.invocations(nameOf(function));
    }

    /** Whether an invocation of the function would reach a handler or an endpoint. */
    public boolean reaches(String function) {
        return endpoint.isPresent() || running.has(FunctionName.parse(nameOf(function)));
    }

    @Override
    public LambdaResult invoke(LambdaInvocation invocation) {
        JavaFunctions now = running;
        FunctionResolver resolver =
                endpoint.map(e -> FunctionResolver.of(now, e)).orElseGet(() -> FunctionResolver.of(now));
        return resolver.invoke(invocation);
    }

    private String nameOf(String function) {
        return namesByLogicalId.getOrDefault(function, function);
    }

    @Override
    public void close() {
        running.close();
    }
}
