package dev.gatehouse.definition.annotated;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A usage plan for the API's stage, with the API keys that it is for.
 *
 * <pre>{@code
 * @UsagePlan(
 *         name = "partners",
 *         rateLimit = 5,
 *         burstLimit = 10,
 *         quotaLimit = 1_000,
 *         quotaPeriod = UsagePlan.Period.DAY,
 *         keys = @ApiKey(name = "acme", value = "acme-key-0123456789abcdef"))
 * }</pre>
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-api-usage-plans.html">Usage plans and
 *     API keys</a>
 */
@Documented
@Repeatable(UsagePlan.List.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface UsagePlan {

    /** The value of limits that there are not. */
    int UNLIMITED = -1;

    /** The time for which a quota is. */
    enum Period {
        DAY,
        WEEK,
        MONTH
    }

    /** The name. */
    String name();

    /** Requests a second in the long run. */
    double rateLimit() default UNLIMITED;

    /** Requests at once. */
    int burstLimit() default UNLIMITED;

    /** Requests in a period. */
    int quotaLimit() default UNLIMITED;

    /** The period of {@link #quotaLimit()}. */
    Period quotaPeriod() default Period.MONTH;

    /** The keys. */
    ApiKey[] keys() default {};

    /** Several of them on one element. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {

        /** The annotations. */
        UsagePlan[] value();
    }
}
