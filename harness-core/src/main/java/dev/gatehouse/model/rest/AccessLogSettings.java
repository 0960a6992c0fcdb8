package dev.gatehouse.model.rest;

import org.jspecify.annotations.Nullable;

/**
 * Where and how a stage logs its requests.
 *
 * @param format the line, with {@code $context} variables
 * @param destinationArn the log group or delivery stream
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_AccessLogSettings.html">AccessLogSettings</a>
 */
public record AccessLogSettings(@Nullable String format, @Nullable String destinationArn) {}
