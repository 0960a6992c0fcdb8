package dev.gatehouse.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Writes what the tests of a class send to the API, and get from it, as a pact file of version 4: what a consumer needs of the
 * API. Tests that fail are not in it.
 *
 * <pre>{@code
 * @GatewayTest(openApi = "petstore.yaml")
 * @RecordPact(consumer = "shop", provider = "petstore", backend = "animals")
 * class ShopTest {
 *
 *     @Test
 *     @ProviderStates("pet 7 exists")
 *     void the_shop_shows_a_pet(RequestSpecification api) { ... }
 * }
 * }</pre>
 *
 * <p>Files are named {@code <consumer>-<provider>.json}, and written when the run ends; classes that name the same two write into
 * the same file. Each request is an interaction, described by its test's name.
 */
@Documented
@Inherited
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface RecordPact {

    /** Who calls the API. */
    String consumer();

    /** The API. */
    String provider();

    /** The HTTP backend of the API, for a second file in which the API is the consumer; none by default. */
    String backend() default "";

    /** Where the files are written, below the project's directory. */
    String directory() default "target/pacts";

    /** Whether answers must be equal, rather than of the same types. */
    boolean exactly() default false;
}
