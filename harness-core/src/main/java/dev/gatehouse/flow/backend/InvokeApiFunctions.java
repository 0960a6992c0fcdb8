package dev.gatehouse.flow.backend;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.gatehouse.flow.exchange.EndpointCall.HttpCall;
import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.model.http.HttpResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/**
 * Functions behind Lambda's Invoke API at a configured endpoint, such as LocalStack's.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html">Invoke</a>
 * @see <a href="https://docs.aws.amazon.com/sdkref/latest/guide/feature-ss-endpoints.html">Service-specific endpoints</a>
 */
public final class InvokeApiFunctions implements LambdaInvoker {

    private final String endpoint;
    private final HttpEndpoint http;

    private InvokeApiFunctions(String endpoint, HttpEndpoint http) {
        this.endpoint = endpoint.endsWith("/") ? endpoint.substring(0, endpoint.length() - 1) : endpoint;
        this.http = http;
    }

    /**
     * The functions at the endpoint that {@code AWS_ENDPOINT_URL_LAMBDA}, or else {@code AWS_ENDPOINT_URL}, names.
     *
     * @param environment environment variables
     * @param http what carries the calls; it must not refuse the endpoint's host
     * @return empty if neither variable is set
     */
    public static Optional<LambdaInvoker> from(Map<String, String> environment, HttpEndpoint http) {
        return Optional.ofNullable(environment.get("AWS_ENDPOINT_URL_LAMBDA"))
                .or(() -> Optional.ofNullable(environment.get("AWS_ENDPOINT_URL")))
                .filter(url -> !url.isBlank())
                .map(url -> new InvokeApiFunctions(url.strip(), http));
    }

    @Override
    public LambdaResult invoke(LambdaInvocation invocation) {
        String name = URLEncoder.encode(invocation.function().text(), StandardCharsets.UTF_8);
        HttpCall call = new HttpCall(
                "POST",
                endpoint + "/2015-03-31/functions/" + name + "/invocations",
                Headers.of(
                        "X-Amz-Invocation-Type",
                        invocation.asynchronous() ? "Event" : "RequestResponse",
                        "Content-Type",
                        "application/json"),
                invocation.event(),
                invocation.timeout(),
                true);
        HttpResponse answer = http.call(call, new Reasons());
        if (answer.status() >= 300) {
            throw Faults.configuration(invocation.function() + " was not invoked: " + endpoint + " answered "
                    + answer.status() + " " + reason(answer));
        }
        String error = answer.headers().first("X-Amz-Function-Error").orElse(null);
        return new LambdaResult(answer.status(), answer.headers(), answer.body(), error);
    }

    private static String reason(HttpResponse answer) {
        String type = answer.headers().first("x-amzn-ErrorType").orElse("");
        try {
            return (type + " "
                            + new ObjectMapper()
                                    .readTree(answer.body().toByteArray())
                                    .findPath("Message")
                                    .asText())
                    .strip();
        } catch (IOException noJson) {
            return type;
        }
    }
}
