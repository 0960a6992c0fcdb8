package dev.gatehouse.junit;

import dev.gatehouse.contract.target.InProcess;
import dev.gatehouse.junit.internal.contract.DefinitionDriftExtension;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Holds the definition of a {@link GatewayTest} to what is deployed, and fails the class where the two have come apart: to an
 * export that was kept in a file, or to a stage that a target is asked for.
 *
 * <pre>{@code
 * @GatewayTest(cloudFormation = "template.yml")
 * @DefinitionMatches(export = "exports/prod.json")
 * class DemoApiTest { ... }
 *
 * @DefinitionMatches(target = Aws.class, restApiId = "a1b2c3d4e5", stage = "prod")
 * }</pre>
 *
 * <p>The tests of the class run all the same; the comparison comes after them.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-export-api.html">Export a REST API</a>
 */
@Documented
@Inherited
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(DefinitionDriftExtension.class)
public @interface DefinitionMatches {

    /** An export with {@code extensions=apigateway}: a file below the project's directory, or a class path resource. */
    String export() default "";

    /** Where the stage is deployed, in place of an export; {@code InProcess} stands for none. */
    Class<? extends dev.gatehouse.contract.target.Target> target() default InProcess.class;

    /** The API's id on the target. */
    String restApiId() default "";

    /** The stage on the target. */
    String stage() default "";

    /** JSON pointers of differences that are no matter, with everything below them. */
    String[] ignore() default {};
}
