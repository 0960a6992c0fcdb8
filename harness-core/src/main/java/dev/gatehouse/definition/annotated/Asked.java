package dev.gatehouse.definition.annotated;

import dev.gatehouse.definition.Origin;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What asked for an operation.
 *
 * @param origin the element
 * @param annotations those of it that the operation is made of, as {@code @Route} and {@code @AwsProxy}
 */
record Asked(Origin origin, List<String> annotations) {

    /** By certain annotations. */
    static Asked by(Origin origin, Class<?>... annotations) {
        return new Asked(
                origin,
                Arrays.stream(annotations)
                        .map(type -> "@" + type.getSimpleName())
                        .toList());
    }

    /** By any of our annotations that an element has. */
    static Asked byAny(Origin origin, AnnotatedElement element) {
        return new Asked(
                origin,
                Arrays.stream(element.getAnnotations())
                        .map(Annotation::annotationType)
                        .flatMap(Asked::name)
                        .distinct()
                        .toList());
    }

    private static Stream<String> name(Class<? extends Annotation> type) {
        if (!type.getPackage().equals(Asked.class.getPackage()) && !type.isAnnotationPresent(HttpMethod.class)) {
            return Stream.empty();
        }
        Class<?> repeated = type.getDeclaringClass();
        return Stream.of("@" + (repeated == null ? type : repeated).getSimpleName());
    }

    String remedy() {
        int last = annotations.size() - 1;
        String names = last < 1
                ? String.join("", annotations)
                : String.join(", ", annotations.subList(0, last)) + " or " + annotations.get(last);
        return "Change what " + names + " says.";
    }
}
