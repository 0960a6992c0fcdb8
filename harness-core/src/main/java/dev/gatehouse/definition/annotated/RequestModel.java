package dev.gatehouse.definition.annotated;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The model of a body with a content type other than JSON's.
 */
@Documented
@Repeatable(RequestModel.List.class)
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface RequestModel {

    /** The content type. */
    String contentType();

    /** The model. */
    Class<?> value();

    /** Several of them on one element. */
    @Documented
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {

        /** The annotations. */
        RequestModel[] value();
    }
}
