package dev.gatehouse.junit.internal;

import io.restassured.response.Response;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A REST Assured response that tells when the test looks at its status.
 *
 * <p>A 5xx that a test has looked at was meant; one that it has not would otherwise pass unseen.
 */
final class ObservedResponse {

    private static final Set<String> LOOKS =
            Set.of("then", "statusCode", "getStatusCode", "statusLine", "getStatusLine");

    private ObservedResponse() {}

    static Response of(Response response, Runnable looked) {
        return (Response) Proxy.newProxyInstance(
                ObservedResponse.class.getClassLoader(),
                new Class<?>[] {Response.class},
                (proxy, method, arguments) -> {
                    if (LOOKS.contains(method.getName())) {
                        looked.run();
                    }
                    return call(response, method, arguments);
                });
    }

    private static @Nullable Object call(Response response, Method method, Object @Nullable [] arguments)
            throws Throwable {
        try {
            return method.invoke(response, arguments);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }
}
