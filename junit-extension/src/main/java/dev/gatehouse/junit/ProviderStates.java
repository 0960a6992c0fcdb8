package dev.gatehouse.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What must be so at the provider for the requests of a test, in the pact that {@link RecordPact} writes. */
@Documented
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface ProviderStates {

    /** The states' names, as {@code pet 7 exists}. */
    String[] value();
}
