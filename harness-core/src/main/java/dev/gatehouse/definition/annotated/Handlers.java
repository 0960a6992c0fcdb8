package dev.gatehouse.definition.annotated;

import dev.gatehouse.control.port.Location;
import dev.gatehouse.definition.DefinedFunction;
import dev.gatehouse.definition.Origin;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The Lambda functions of an API, each by the class of its handler.
 *
 * @param classes the classes, authorizers' first, then in the methods' order
 */
record Handlers(Set<Class<?>> classes) {

    private static final Duration LAMBDA_TIMEOUT = Duration.ofSeconds(3);
    private static final int LONGEST_NAME = 64;

    static Handlers of(DefinedAuthorizers authorizers, List<IntegrationSpec> integrations) {
        Set<Class<?>> classes = new LinkedHashSet<>();
        authorizers.functions().forEach(function -> classes.add(function.value()));
        integrations.forEach(integration -> integration.handler().ifPresent(classes::add));
        return new Handlers(classes);
    }

    /** The URI by which API Gateway calls a handler's function. */
    static String invocationUri(Class<?> handler, Location location) {
        return "arn:aws:apigateway:" + location.region() + ":lambda:path/2015-03-31/functions/"
                + functionArn(handler, location) + "/invocations";
    }

    /** The ARN of a handler's function. */
    static String functionArn(Class<?> handler, Location location) {
        return "arn:aws:lambda:" + location.region() + ":" + location.accountId() + ":function:"
                + functionName(handler);
    }

    /** A function name that tells classes of the same simple name apart, even where it must be cut. */
    static String functionName(Class<?> handler) {
        String name = handler.getName().replaceAll("[^A-Za-z0-9]+", "-");
        if (name.length() <= LONGEST_NAME) {
            return name;
        }
        String hash = "-" + Integer.toHexString(name.hashCode());
        return name.substring(name.length() - LONGEST_NAME + hash.length()).replaceFirst("^-+", "") + hash;
    }

    /** The names by which tests may bind functions: the class's name, and its simple name where one class has it. */
    Map<String, String> functionNames() {
        Map<String, String> names = new LinkedHashMap<>();
        for (Class<?> handler : classes) {
            names.put(handler.getName(), functionName(handler));
            if (isOnly(handler)) {
                names.put(handler.getSimpleName(), functionName(handler));
            }
        }
        return names;
    }

    private boolean isOnly(Class<?> handler) {
        return classes.stream()
                        .filter(other -> other.getSimpleName().equals(handler.getSimpleName()))
                        .count()
                == 1;
    }

    List<DefinedFunction> functions() {
        return classes.stream()
                .map(handler -> new DefinedFunction(
                        functionName(handler),
                        creatable(handler),
                        LAMBDA_TIMEOUT,
                        new Origin(handler.getName(), 0, 0, null)))
                .toList();
    }

    /** A class that cannot be made here, as an interface, only names the function: a test binds what answers for it. */
    private static @Nullable String creatable(Class<?> handler) {
        boolean simple = Arrays.stream(handler.getDeclaredConstructors())
                .anyMatch(constructor -> constructor.getParameterCount() == 0);
        return simple && !Modifier.isAbstract(handler.getModifiers()) ? handler.getName() : null;
    }
}
