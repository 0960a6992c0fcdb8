package dev.gatehouse.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A server that stands in for an AWS service, in place of any that {@code AWS_ENDPOINT_URL} names.
 *
 * <p>On a field or parameter of type {@code WireMock} or {@code WireMockServer}: a server is started for the test and put
 * there. On a field of type {@code URI}: the server or emulator that the test itself runs there.
 *
 * <pre>{@code
 * @ServiceBackend("sqs")
 * WireMock sqs;
 * }</pre>
 */
@Documented
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface ServiceBackend {

    /** The service as integration URIs name it: {@code sqs}, {@code states}, {@code events}, {@code s3}. */
    String value();
}
