package dev.gatehouse.contract.target;

import dev.gatehouse.Gateway;
import dev.gatehouse.LoadedDefinition;
import dev.gatehouse.contract.wire.WireExchange;
import dev.gatehouse.definition.DefinitionOptions;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.model.http.HttpRequest;
import dev.gatehouse.model.http.HttpResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The gateway in this JVM as a target: over its port, as any client meets it.
 *
 * <pre>{@code
 * Target target = InProcess.of(gateway);
 * }</pre>
 */
public final class InProcess implements Target {

    private static final Duration LIMIT = Duration.ofSeconds(40);

    private final WireExchange wire = new WireExchange(LIMIT);
    private final boolean own;
    private @Nullable Gateway gateway;

    /** A gateway of its own with an empty account, which starts when it is first needed. */
    public InProcess() {
        this(null);
    }

    private InProcess(@Nullable Gateway gateway) {
        this.own = gateway == null;
        this.gateway = gateway;
    }

    /** A gateway that runs already, and is not closed with the target. */
    public static InProcess of(Gateway gateway) {
        return new InProcess(gateway);
    }

    @Override
    public String name() {
        return "in process";
    }

    /** Deploys nothing: the API answers from the gateway in which it is. */
    @Override
    public DeployedApi deploy(Deployable api) {
        return InProcessApi.of(InProcess.of(api.gateway()));
    }

    @Override
    public ControlCalls calls(String service) {
        String prefix = service.equals("apigateway") ? "" : service + ":";
        return (operation, parameters) -> gateway().control().call(prefix + operation, parameters);
    }

    @Override
    public TargetAnswer send(TargetRequest request) {
        HttpRequest given = request.http();
        // Host tells the API, as on AWS, so that the path is the stage's whatever else the gateway serves.
        Headers headers = Headers.of(
                "Host",
                request.apiId() + ".execute-api.localhost:" + gateway().uri().getPort());
        for (var header : given.headers().without("Host")) {
            headers = headers.plus(header.name(), header.value());
        }
        long start = System.nanoTime();
        try {
            HttpResponse answer = wire.send(
                    gateway().uri(), new HttpRequest(given.method(), request.targetWithStage(), headers, given.body()));
            return new TargetAnswer(answer, Duration.ofNanos(System.nanoTime() - start));
        } catch (IOException e) {
            throw new TargetUnavailable(
                    name(),
                    "the gateway at " + gateway().uri() + " does not answer: " + e.getMessage() + ".",
                    "Was it closed before the request was sent?",
                    e);
        }
    }

    private synchronized Gateway gateway() {
        if (gateway == null) {
            gateway = LoadedDefinition.load(List.of(), DefinitionOptions.defaults())
                    .start();
        }
        return gateway;
    }

    @Override
    public synchronized void close() {
        if (own && gateway != null) {
            gateway.close();
        }
    }
}
