package dev.gatehouse.junit;

import dev.gatehouse.contract.normalisation.Normalisation;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.function.UnaryOperator;

/**
 * What does not count when exchanges are compared, beside ids, times, host names and the headers of the connection.
 *
 * <pre>{@code
 * @CompareWith(LocalStack.class)
 * @Normalise(headers = "X-Build", json = "/meta/version")
 * @Normalise(pattern = "order-\\d+", as = "<order>")
 * }</pre>
 *
 * <p>On a method it adds to what is on the class, and on the classes around it.
 */
@Documented
@Inherited
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(Normalise.Rules.class)
public @interface Normalise {

    /** Headers that do not count, whether they are there or not. */
    String[] headers() default {};

    /**
     * Places of JSON bodies whose values do not count, as JSON pointers in which {@code *} stands for one name or index and
     * {@code **} for any number of them.
     */
    String[] json() default {};

    /** A regular expression, whatever fits it in a body or header is replaced; empty for none. */
    String pattern() default "";

    /** What stands in the place of what {@link #pattern()} fits. */
    String as() default "<normalised>";

    /** Rules in Java: classes with a constructor without parameters that extend the rules they are given. */
    Class<? extends UnaryOperator<Normalisation>>[] by() default {};

    /** Several of them. */
    @Documented
    @Inherited
    @Target({ElementType.TYPE, ElementType.METHOD, ElementType.ANNOTATION_TYPE})
    @Retention(RetentionPolicy.RUNTIME)
    @interface Rules {

        /** The annotations. */
        Normalise[] value();
    }
}
