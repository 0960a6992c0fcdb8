package dev.gatehouse.flow.route;

import dev.gatehouse.model.rest.EndpointType;
import org.jspecify.annotations.Nullable;

/**
 * The way by which a request reached a stage.
 *
 * @param api the API
 * @param stage the stage
 * @param domainName the host name that events show
 * @param basePath the base path of a custom domain name's mapping; null at the API's own endpoint
 * @param endpoint the type of the endpoint: the domain name's where there is one, else the API's
 * @param fullPath the path as events show it in {@code requestContext.path}
 * @param withinStage the path within the stage
 */
record ReachedStage(
        ServedApi api,
        ServedStage stage,
        String domainName,
        @Nullable String basePath,
        EndpointType endpoint,
        String fullPath,
        String withinStage) {}
