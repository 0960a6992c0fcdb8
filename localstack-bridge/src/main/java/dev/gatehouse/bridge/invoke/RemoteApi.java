package dev.gatehouse.bridge.invoke;

import dev.gatehouse.bridge.deploy.Deployed;
import dev.gatehouse.contract.target.DeployedApi;
import dev.gatehouse.contract.target.NotComparable;
import dev.gatehouse.contract.target.TargetAnswer;
import dev.gatehouse.contract.target.TargetLog;
import dev.gatehouse.contract.target.TargetRequest;
import dev.gatehouse.contract.target.TestInvocations;
import dev.gatehouse.model.http.Header;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.model.http.HttpRequest;
import dev.gatehouse.record.Route;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/** APIs that were deployed to a target over the wire. */
public final class RemoteApi implements DeployedApi {

    private final Deployed deployed;
    private final Invoker invoker;
    private final TestInvocations tests;
    private final Settling settling;
    private final Runnable onClose;
    private final AtomicBoolean closed = new AtomicBoolean();

    /**
     * What was deployed.
     *
     * @param deployed what is there
     * @param invoker sends requests there
     * @param tests {@code TestInvokeMethod} there
     * @param settling how long the target may not know its stages yet
     * @param onClose what is given back with it
     */
    public RemoteApi(Deployed deployed, Invoker invoker, TestInvocations tests, Settling settling, Runnable onClose) {
        this.deployed = deployed;
        this.invoker = invoker;
        this.tests = tests;
        this.settling = settling;
        this.onClose = onClose;
    }

    @Override
    public List<NotComparable> notComparable() {
        return deployed.notComparable();
    }

    @Override
    public Map<String, String> ownNames(String apiId) {
        return deployed.api(apiId).map(id -> Map.of(id, "<api-id>")).orElseGet(Map::of);
    }

    @Override
    public TargetAnswer send(TargetRequest request) {
        TargetRequest there = there(request);
        return settling.settled(() -> invoker.send(there));
    }

    @Override
    public Optional<TargetLog> testInvoke(TargetRequest request, Route route) {
        return tests.invoke(there(request), route);
    }

    private TargetRequest there(TargetRequest request) {
        String api = deployed.api(request.apiId())
                .orElseThrow(() -> new IllegalArgumentException("The API " + request.apiId() + " was not deployed to "
                        + invoker.endpoint().target() + ", see notComparable()"));
        HttpRequest given = request.http();
        Headers headers =
                new Headers(given.headers().stream().map(this::translated).toList());
        return new TargetRequest(
                api, request.stage(), new HttpRequest(given.method(), given.target(), headers, given.body()));
    }

    private Header translated(Header header) {
        return header.isNamed("X-API-Key") ? new Header(header.name(), deployed.keyValue(header.value())) : header;
    }

    /** Whether it was closed. */
    public boolean isClosed() {
        return closed.get();
    }

    /**
     * Sets tags of all that was made, as long as it is there.
     *
     * @param tags names and values
     */
    public void tag(Map<String, String> tags) {
        if (!closed.get()) {
            deployed.tag(invoker.endpoint().region(), tags);
        }
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            deployed.close();
            onClose.run();
        }
    }
}
