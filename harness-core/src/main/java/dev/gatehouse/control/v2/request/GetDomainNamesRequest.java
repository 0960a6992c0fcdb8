package dev.gatehouse.control.v2.request;

import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@code GetDomainNames}.
 *
 * @param maxResults how many items at most; may be null
 * @param nextToken where an earlier page ended; may be null
 */
public record GetDomainNamesRequest(@Nullable Integer maxResults, @Nullable String nextToken) {}
