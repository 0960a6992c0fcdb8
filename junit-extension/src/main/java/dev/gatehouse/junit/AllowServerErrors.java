package dev.gatehouse.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Lets answers with a 5xx status pass that the test did not look at, which would otherwise fail it.
 *
 * <p>A status counts as looked at when the test reads it from the REST Assured response, calls {@code then()} on it, or
 * asserts on its flow.
 */
@Documented
@Inherited
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface AllowServerErrors {}
