package dev.gatehouse.definition.annotated;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How an HTTP API changes an integration's answer of one status.
 *
 * <pre>{@code
 * @ResponseParameters(
 *         status = 404,
 *         value = {
 *             @MapParameter(to = "overwrite:statuscode", from = "403"),
 *             @MapParameter(to = "append:header.X-Reason", from = "$response.body.reason"),
 *             @MapParameter(to = "remove:header.X-Internal", from = "''")
 *         })
 * }</pre>
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-parameter-mapping.html">Parameter mapping
 *     of HTTP APIs</a>
 */
@Documented
@Repeatable(ResponseParameters.List.class)
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface ResponseParameters {

    /** The status of the integration's answer. */
    int status();

    /** The mappings, as {@code append:header.X-Id}, {@code overwrite:header.X-Id}, {@code remove:header.X-Id}. */
    MapParameter[] value();

    /** Several of them on one element. */
    @Documented
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {

        /** The annotations. */
        ResponseParameters[] value();
    }
}
