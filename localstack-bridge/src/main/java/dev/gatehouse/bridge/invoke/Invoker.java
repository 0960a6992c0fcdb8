package dev.gatehouse.bridge.invoke;

import dev.gatehouse.bridge.call.Causes;
import dev.gatehouse.bridge.call.ControlEndpoint;
import dev.gatehouse.contract.target.TargetAnswer;
import dev.gatehouse.contract.target.TargetRequest;
import dev.gatehouse.contract.target.TargetUnavailable;
import dev.gatehouse.contract.wire.WireExchange;
import dev.gatehouse.model.http.Header;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.model.http.HttpRequest;
import dev.gatehouse.model.http.HttpResponse;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.time.Duration;

/**
 * Sends requests to stages.
 *
 * @param endpoint the target's
 * @param way how requests reach a stage
 * @param limit how long an answer may take
 */
public record Invoker(ControlEndpoint endpoint, InvokeUrl way, Duration limit) {

    /**
     * Sends a request.
     *
     * @param request whose API id is the target's own
     * @throws TargetUnavailable if the target does not answer, or answers with what is no HTTP
     */
    public TargetAnswer send(TargetRequest request) {
        String url = way.target(request, endpoint.uri(), endpoint.region());
        int slash = url.indexOf('/', url.indexOf("://") + 3);
        URI server = URI.create(url.substring(0, slash));
        HttpRequest given = request.http();
        HttpRequest sent = new HttpRequest(
                given.method(),
                url.substring(slash),
                headers(request, given.headers().without("Host")),
                given.body());
        long start = System.nanoTime();
        try {
            HttpResponse answer = new WireExchange(limit).send(server, sent);
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            return new TargetAnswer(fromApi(answer, given.method() + " " + url), took);
        } catch (IOException e) {
            throw new TargetUnavailable(
                    endpoint.target(),
                    given.method() + " " + url + " failed: " + Causes.told(e) + ".",
                    e instanceof SocketTimeoutException
                            ? "Is it stopped, paused or overloaded? The limit is set by -Dgatehouse.target.seconds."
                            : "Is it still running, and is this the way to its stages (-Dgatehouse.target.invoke)?",
                    e);
        }
    }

    /** What an emulator does not take for a request to a stage, it takes for one to S3. */
    private HttpResponse fromApi(HttpResponse answer, String asked) {
        boolean fromS3 = answer.status() == 404
                && answer.body().utf8().contains("<Code>NoSuchBucket</Code>")
                && !answer.headers().has("x-amz-apigw-id");
        if (fromS3) {
            throw new TargetUnavailable(
                    endpoint.target(),
                    asked + " was answered by S3, so it reached no stage.",
                    "Say how requests reach a stage there by -Dgatehouse.target.invoke; some emulators, moto's server among them,"
                            + " keep APIs and serve none",
                    null);
        }
        return answer;
    }

    private Headers headers(TargetRequest request, Headers given) {
        String host = way.host(request, endpoint.uri(), endpoint.region());
        if (host.isEmpty()) {
            return given;
        }
        Headers headers = Headers.of("Host", host);
        for (Header header : given) {
            headers = headers.plus(header.name(), header.value());
        }
        return headers;
    }
}
