package dev.gatehouse.model.rest;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A snapshot of an API that stages point at.
 *
 * @param id six lower-case letters and digits
 * @param description the description
 * @param createdDate when it was made
 * @param snapshot the API as it was then
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_Deployment.html">Deployment</a>
 */
public record Deployment(String id, @Nullable String description, Instant createdDate, ApiSnapshot snapshot) {}
