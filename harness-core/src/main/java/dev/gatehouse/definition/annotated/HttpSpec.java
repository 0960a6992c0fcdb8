package dev.gatehouse.definition.annotated;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;

/**
 * What {@link Get} and its siblings say, whichever of them it is.
 *
 * @param verb the HTTP method, or {@code ANY}
 * @param validate what is validated
 * @param body the model of a JSON body; {@code void} for none
 * @param apiKeyRequired whether an API key must be sent
 * @param operationName a name; empty for the Java method's
 */
record HttpSpec(String verb, Validate validate, Class<?> body, boolean apiKeyRequired, String operationName) {

    /** All that a method has; one is right. */
    static List<HttpSpec> allOf(Method method) {
        return Arrays.stream(method.getAnnotations())
                .filter(a -> a.annotationType().isAnnotationPresent(HttpMethod.class))
                .map(HttpSpec::of)
                .toList();
    }

    private static HttpSpec of(Annotation annotation) {
        return new HttpSpec(
                annotation.annotationType().getAnnotation(HttpMethod.class).value(),
                attribute(annotation, "validate", Validate.class),
                attribute(annotation, "body", Class.class),
                attribute(annotation, "apiKeyRequired", Boolean.class),
                attribute(annotation, "operationName", String.class));
    }

    /** The eight annotations have the same attributes, which Java's annotations cannot say by a common type. */
    private static <T> T attribute(Annotation annotation, String name, Class<T> type) {
        try {
            Method attribute = annotation.annotationType().getMethod(name);
            return type.cast(attribute.invoke(annotation));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(annotation + " has no attribute " + name, e);
        }
    }
}
