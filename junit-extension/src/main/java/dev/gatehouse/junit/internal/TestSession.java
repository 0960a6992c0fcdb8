package dev.gatehouse.junit.internal;

import dev.gatehouse.Gateway;
import dev.gatehouse.junit.Flows;
import dev.gatehouse.junit.Share;
import dev.gatehouse.record.Flow;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Store;

/** One test: its gateway, its flows, and what is looked at when it ends. */
@SuppressWarnings("deprecation") // JUnit 5.12 closes only what has the older interface
public final class TestSession implements AutoCloseable, Store.CloseableResource {

    private final RunningGateway running;
    private final Share share;
    private final RunReport report;
    private final ObservedFlows flows;
    private final Optional<String> client;
    private final SocketClients sockets;

    TestSession(RunningGateway running, Share share, RunReport report, Optional<Caller> caller) {
        this.client =
                caller.map(known -> known.declareTo(running.gateway().callers().network()));
        this.running = running;
        this.share = share;
        this.report = report;
        this.sockets = new SocketClients(running, client);
        this.flows = new ObservedFlows(running.gateway().flows(), share != Share.NOTHING, sockets);
    }

    /** Puts the test's handlers into the gateway; after that the gateway must miss none. */
    public void begin(ExtensionContext context) {
        new FieldBindings(running, share).bind(context);
        running.gateway().requireHandlers();
        new AnswerChecks(context).refuseModelsOfHttpApis(gateway().control());
    }

    /** Reports the test's flows, shows them if it failed, and fails it for requests that went wrong unseen. */
    public void finish(ExtensionContext context) {
        try {
            sockets.awaitAnswered(share != Share.NOTHING);
            judge(context);
        } finally {
            sockets.close();
        }
    }

    private void judge(ExtensionContext context) {
        Throwable failure = context.getExecutionException().orElse(null);
        AssertionError unseen = failure == null ? trouble(context) : null;
        Throwable shown = failure == null ? unseen : failure;
        List<Flow> ofThisTest = flows.ofThisTest();
        report.add(context, shown, ofThisTest, gateway().webSockets().timelines(ofThisTest));
        if (shown != null) {
            new FailureOutput(context).show(flows.ofThisTest(), shown);
        }
        if (unseen != null) {
            throw unseen;
        }
        if (failure == null) {
            PactFiles.of(context).add(context, flows.ofThisTest());
        }
    }

    private @Nullable AssertionError trouble(ExtensionContext context) {
        AssertionError unseen = new UnseenTrouble(flows, context).find();
        return unseen == null ? new AnswerChecks(context).failure(flows.ofThisTest()) : unseen;
    }

    Gateway gateway() {
        return running.gateway();
    }

    RunningGateway running() {
        return running;
    }

    Flows flows() {
        return new Flows(flows);
    }

    SocketClients sockets() {
        return sockets;
    }

    List<Flow> flowsOfThisTest() {
        return flows.ofThisTest();
    }

    RequestSpecification api() {
        return ApiSpecification.aimedAt(running.stages().http(), flows, client);
    }

    RequestSpecification api(String domainName) {
        return ApiSpecification.aimedAt(gateway().domains().baseUri(domainName), flows, client);
    }

    @Override
    public void close() {
        if (share == Share.NOTHING) {
            running.close();
        }
    }
}
