package dev.gatehouse.flow.httpapi;

import dev.gatehouse.model.http.Headers;
import dev.gatehouse.model.http.QueryParameters;
import org.jspecify.annotations.Nullable;

/**
 * The parameters with which a request goes to its endpoint.
 *
 * @param path the path that replaces the one that the integration makes; null to leave that
 * @param headers the headers
 * @param query the decoded query
 */
public record RequestParameters(@Nullable String path, Headers headers, QueryParameters query) {}
