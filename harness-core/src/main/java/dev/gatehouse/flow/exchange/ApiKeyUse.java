package dev.gatehouse.flow.exchange;

import org.jspecify.annotations.Nullable;

/**
 * The API key that a request was let through with.
 *
 * @param id the key's id
 * @param value the key itself: a secret, masked wherever it is shown
 * @param usagePlanId the usage plan that covers the stage; null if none was needed
 */
public record ApiKeyUse(String id, String value, @Nullable String usagePlanId) {}
