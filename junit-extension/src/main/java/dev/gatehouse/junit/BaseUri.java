package dev.gatehouse.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Asks for the base {@link java.net.URI} of the stage, as {@code http://127.0.0.1:40123/dev}, for any HTTP client. The
 * {@code $default} stage of an HTTP API has no part in the path; that of a WebSocket API begins with {@code ws://}.
 */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface BaseUri {}
