package dev.gatehouse.conformance;

import static org.junit.jupiter.api.Assumptions.abort;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.gatehouse.bridge.target.localstack.LocalStack;
import dev.gatehouse.contract.target.TargetUnavailable;
import dev.gatehouse.contract.wire.WireExchange;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.model.http.HttpRequest;
import dev.gatehouse.model.http.HttpResponse;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import org.opentest4j.AssertionFailedError;

/**
 * The LocalStack that stands at {@code gatehouse.localstack.url}, or else at the {@code AWS_ENDPOINT_URL} of
 * {@code gatehouse.conformance.endpoints}. Without one a test is skipped with the reason, or fails where
 * {@code gatehouse.localstack} is {@code required}.
 */
final class RunningLocalStack {

    private static final Duration LIMIT = Duration.ofSeconds(40);

    private RunningLocalStack() {}

    static LocalStack required() {
        String url = System.getProperty(
                "gatehouse.localstack.url", Emulators.configured().environment().getOrDefault("AWS_ENDPOINT_URL", ""));
        if (url.isEmpty()) {
            throw without("no LocalStack: say where one is with -Dgatehouse.localstack.url=http://127.0.0.1:4566");
        }
        LocalStack found = LocalStack.at(URI.create(url)).within(LIMIT);
        try {
            found.calls("apigateway").call("GetRestApis", JsonNodeFactory.instance.objectNode());
            return found;
        } catch (TargetUnavailable unavailable) {
            throw without(String.valueOf(unavailable.getMessage()));
        }
    }

    /** As {@code 4.14.0}; empty if it does not say. */
    static String version(LocalStack running) throws IOException {
        HttpRequest health = new HttpRequest("GET", "/_localstack/health", Headers.EMPTY, Bytes.EMPTY);
        HttpResponse answer = new WireExchange(LIMIT).send(running.uri(), health);
        return JsonMapper.builder()
                .build()
                .readTree(answer.body().toByteArray())
                .path("version")
                .asText();
    }

    private static AssertionFailedError without(String reason) {
        if (!System.getProperty("gatehouse.localstack", "").equals("required")) {
            abort(reason);
        }
        return new AssertionFailedError(reason);
    }
}
