package dev.gatehouse.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Makes every exchange of a {@link GatewayTest} once more on a target, and fails the test where the target goes otherwise.
 *
 * <pre>{@code
 * @GatewayTest(cloudFormation = "template.yml")
 * @CompareWith(LocalStack.class)
 * class DemoApiTest { ... }
 * }</pre>
 *
 * <p>The test itself runs as without it, against the gateway in process. When its body is done, and before
 * {@code @AfterEach}, the API is deployed to the target, and the requests that the test has made are sent there in the same
 * order, those of {@code @BeforeEach} too. The test's own failure stays the failure; what the target does comes with it as a
 * suppressed one.
 *
 * <p>On a method it adds to what is on the class, and on the classes around it. The configuration parameter
 * {@code gatehouse.contract} says what happens where a target is not there: {@code required}, the default, fails the test;
 * {@code available} does without; {@code off} compares nothing.
 *
 * @see Normalise
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-test-method.html">What a test invocation
 *     reveals of the stages</a>
 */
@Documented
@Inherited
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(CompareWith.Targets.class)
@ExtendWith(ContractExtension.class)
public @interface CompareWith {

    /** The targets: classes with a public constructor without parameters, of which a run makes one instance each. */
    Class<? extends dev.gatehouse.contract.target.Target>[] value();

    /** Whether the inner stages are compared, too; that calls each backend a second time on the target and in process. */
    boolean stages() default true;

    /** Several of them. */
    @Documented
    @Inherited
    @Target({ElementType.TYPE, ElementType.METHOD, ElementType.ANNOTATION_TYPE})
    @Retention(RetentionPolicy.RUNTIME)
    @ExtendWith(ContractExtension.class)
    @interface Targets {

        /** The annotations. */
        CompareWith[] value();
    }
}
