package dev.gatehouse.flow.integrationresponse;

import org.jspecify.annotations.Nullable;

/**
 * An integration response that may be selected.
 *
 * @param pattern what selects it; null for a default
 * @param mapping what it does
 */
record Candidate(@Nullable SelectionPattern pattern, ResponseMapping mapping) {}
