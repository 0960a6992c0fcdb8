package dev.gatehouse.flow.exchange;

import dev.gatehouse.model.http.QueryParameters;
import dev.gatehouse.model.rest.Method;
import dev.gatehouse.model.rest.Model;
import dev.gatehouse.model.rest.Resource;
import java.util.Map;

/**
 * A request whose API, stage, resource and method are known.
 *
 * @param incoming the request as it came
 * @param servedAt the API and stage
 * @param resource the resource that the path fits
 * @param method the method of that resource; its {@code httpMethod} may be {@code ANY}
 * @param path the path, taken apart
 * @param query the decoded query
 * @param models the API's models by name, as they were deployed with the method
 */
public record RoutedRequest(
        IncomingRequest incoming,
        ServedAt servedAt,
        Resource resource,
        Method method,
        RequestPath path,
        QueryParameters query,
        Map<String, Model> models)
        implements StepOutput {

    /** A request to an API without models. */
    public RoutedRequest(
            IncomingRequest incoming,
            ServedAt servedAt,
            Resource resource,
            Method method,
            RequestPath path,
            QueryParameters query) {
        this(incoming, servedAt, resource, method, path, query, Map.of());
    }

    /** This request, which came as another one. */
    public RoutedRequest withIncoming(IncomingRequest other) {
        return new RoutedRequest(other, servedAt, resource, method, path, query, models);
    }
}
