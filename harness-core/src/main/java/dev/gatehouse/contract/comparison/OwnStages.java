package dev.gatehouse.contract.comparison;

import dev.gatehouse.contract.target.DeployedApi;
import dev.gatehouse.contract.target.TargetLog;
import dev.gatehouse.record.Call;
import dev.gatehouse.record.Flow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The gateway's own test invocations.
 *
 * <p>Those that ask nobody behind the gateway run while the target is busy with its own. The others wait until the target has
 * answered: both sides ask the same backend, and one that counts has to meet them in the same order in every run.
 */
final class OwnStages implements AutoCloseable {

    private static final Set<Call.Kind> NOBODY = Set.of(Call.Kind.NONE, Call.Kind.MOCK);

    private final DeployedApi here;
    private final ExecutorService besides = Executors.newSingleThreadExecutor(OwnStages::thread);
    private final Map<String, CompletableFuture<Optional<TargetLog>>> byRequestId = new HashMap<>();

    private OwnStages(DeployedApi here) {
        this.here = here;
    }

    /**
     * Begins with those of these exchanges that ask nobody.
     *
     * @param here the gateway's APIs in process
     */
    static OwnStages begun(DeployedApi here, List<Replayed.Answered> exchanges) {
        OwnStages stages = new OwnStages(here);
        for (Replayed.Answered exchange : exchanges) {
            if (asksNobody(exchange.flow())) {
                stages.byRequestId.put(
                        exchange.flow().requestId(),
                        CompletableFuture.supplyAsync(() -> stages.invoked(exchange), stages.besides));
            }
        }
        return stages;
    }

    private static boolean asksNobody(Flow flow) {
        return NOBODY.contains(flow.integrationRequest().call().kind());
    }

    /** What a test invocation shows of an exchange in process; to be asked for when the target has shown its own. */
    Optional<TargetLog> of(Replayed.Answered exchange) {
        CompletableFuture<Optional<TargetLog>> soon =
                byRequestId.get(exchange.flow().requestId());
        if (soon == null) {
            return invoked(exchange);
        }
        try {
            return soon.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private Optional<TargetLog> invoked(Replayed.Answered exchange) {
        return here.testInvoke(
                exchange.request(), exchange.flow().methodRequest().route());
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "gatehouse-comparison");
        thread.setDaemon(true);
        return thread;
    }

    /** Those that nobody asked for any more, since the target is gone, are not run. */
    @Override
    public void close() {
        besides.shutdownNow();
    }
}
