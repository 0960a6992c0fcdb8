package dev.gatehouse.flow.backend;

import dev.gatehouse.flow.worker.Workers;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Headers;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Functions whose handlers run in the test's own JVM, each on a thread of its own.
 *
 * <pre>{@code
 * JavaFunctions functions = JavaFunctions.of(List.of(JavaFunction.of("orders", OrdersHandler.class)));
 * }</pre>
 */
public final class JavaFunctions implements LambdaInvoker, AutoCloseable {

    private final Map<String, JavaFunction> byName;
    private final ExecutorService workers;
    private final Watchdog watchdog;
    private final InvocationLog log;

    private JavaFunctions(
            Map<String, JavaFunction> byName, ExecutorService workers, Watchdog watchdog, InvocationLog log) {
        this.byName = byName;
        this.workers = workers;
        this.watchdog = watchdog;
        this.log = log;
    }

    /**
     * The given functions.
     *
     * @throws IllegalArgumentException if two are bound to the same name
     */
    public static JavaFunctions of(Collection<JavaFunction> functions) {
        return new JavaFunctions(
                byName(functions), Workers.named("gatehouse-lambda"), new Watchdog(), new InvocationLog());
    }

    /**
     * The given functions in place of these. What runs goes on, and the invocations so far stay known; closing either closes both.
     *
     * @throws IllegalArgumentException if two are bound to the same name
     */
    public JavaFunctions replacedBy(Collection<JavaFunction> functions) {
        return new JavaFunctions(byName(functions), workers, watchdog, log);
    }

    private static Map<String, JavaFunction> byName(Collection<JavaFunction> functions) {
        Map<String, JavaFunction> byName = new LinkedHashMap<>();
        for (JavaFunction function : functions) {
            if (byName.put(function.name().text(), function) != null) {
                throw new IllegalArgumentException(
                        "Two handlers are bound to the function " + function.name() + ": keep one");
            }
        }
        // An ARN also answers to its name, unless another function was given just that name.
        functions.forEach(function -> byName.putIfAbsent(shortName(function.name()), function));
        return byName;
    }

    private static String shortName(FunctionName name) {
        return name.qualifier() == null ? name.name() : name.name() + ":" + name.qualifier();
    }

    /** Whether the function is bound: by this ARN, by name and alias, or by name alone. */
    public boolean has(FunctionName function) {
        return find(function) != null;
    }

    private @Nullable JavaFunction find(FunctionName function) {
        JavaFunction byText = byName.get(function.text());
        JavaFunction known = byText == null ? byName.get(shortName(function)) : byText;
        return known == null ? byName.get(function.name()) : known;
    }

    /** The invocations of a function so far, oldest first, the latest 1,000 of all functions. */
    public List<FunctionInvocation> invocations(String functionName) {
        return log.of(FunctionName.parse(functionName).name());
    }

    @Override
    public LambdaResult invoke(LambdaInvocation invocation) {
        JavaFunction function = find(invocation.function());
        if (function == null) {
            throw unbound(invocation.function());
        }
        FunctionInvocation begun = new FunctionInvocation(
                invocation.function(), newRequestId(), invocation.asynchronous(), invocation.event(), List.of(), null);
        CompletableFuture<LambdaResult> outcome =
                new FunctionRun(function, begun, log.began(begun)).start(workers, watchdog);
        if (invocation.asynchronous()) {
            return new LambdaResult(202, Headers.of("x-amzn-RequestId", begun.requestId()), Bytes.EMPTY, null);
        }
        return await(outcome, invocation);
    }

    /** Ids need to differ, not to be unguessable, and a secure source makes all threads wait for one another. */
    private static String newRequestId() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        long high = (random.nextLong() & ~0xF000L) | 0x4000L;
        long low = (random.nextLong() & ~(3L << 62)) | (2L << 62);
        return new UUID(high, low).toString();
    }

    private static LambdaResult await(CompletableFuture<LambdaResult> outcome, LambdaInvocation invocation) {
        try {
            return outcome.get(invocation.timeout().toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException over) {
            throw Faults.timeout("Function " + invocation.function(), invocation.timeout())
                    .causedBy(over);
        } catch (ExecutionException broken) {
            throw Faults.configuration("Function " + invocation.function() + " could not be run")
                    .causedBy(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw Faults.configuration("The gateway is being closed").causedBy(interrupted);
        }
    }

    private dev.gatehouse.flow.exchange.GatewayFault unbound(FunctionName function) {
        String known = byName.isEmpty() ? "no function is bound" : "bound are " + String.join(", ", byName.keySet());
        return Faults.configuration("Function " + function + " is bound to nothing (" + known + "): put "
                + "@LambdaFunction(\"" + function.name()
                + "\") on a handler of the test, call gateway.functions().bind(...), "
                + "or set AWS_ENDPOINT_URL_LAMBDA to where it runs");
    }

    /** Interrupts what still runs; a handler that ignores the interrupt is left to end by itself. */
    @Override
    public void close() {
        workers.shutdownNow();
        watchdog.close();
    }
}
