package dev.gatehouse.control.request;

import org.jspecify.annotations.Nullable;

/**
 * A stage that an API key is for, from before usage plans.
 *
 * @param restApiId the id of the API; may be null
 * @param stageName the name of the stage; may be null
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_StageKey.html">StageKey</a>
 */
public record StageKey(@Nullable String restApiId, @Nullable String stageName) {}
