package dev.gatehouse.junit;

import dev.gatehouse.junit.internal.CaseRecording;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Makes contract cases of the exchanges of a {@link GatewayTest}, when the configuration parameter
 * {@code gatehouse.contract.record} names the class of a target; without it, nothing happens.
 *
 * <pre>{@code
 * @GatewayTest(openApi = "api.yaml")
 * @RecordCases("src/test/contract")
 * class PetApiTest { ... }
 * }</pre>
 *
 * <p>After each test its exchanges are sent to the target, and what that answers is written into a file for each exchange, below
 * the directory and the test class's name. {@link ContractCases} holds the gateway to it from then on, without a network.
 */
@Documented
@Inherited
@Target({ElementType.METHOD, ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(CaseRecording.class)
public @interface RecordCases {

    /** The directory, below the project's. */
    String value();
}
