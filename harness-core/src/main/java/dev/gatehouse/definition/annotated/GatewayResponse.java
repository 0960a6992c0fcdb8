package dev.gatehouse.definition.annotated;

import dev.gatehouse.model.rest.GatewayResponseType;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Changes an answer that the gateway itself gives.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-gatewayResponse-definition.html">Gateway responses</a>
 */
@Documented
@Repeatable(GatewayResponse.List.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface GatewayResponse {

    /** Which answer. */
    GatewayResponseType type();

    /** The status; 0 for the type's own. */
    int status() default 0;

    /** The template for {@code application/json}; empty for AWS's. */
    String template() default "";

    /** Further templates. */
    Template[] templates() default {};

    /** Headers, to {@code gatewayresponse.header.X}. */
    MapParameter[] headers() default {};

    /** Several of them on one element. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {

        /** The annotations. */
        GatewayResponse[] value();
    }
}
