package dev.gatehouse.junit.internal;

import dev.gatehouse.contract.cases.run.CaseRunner;
import dev.gatehouse.contract.cases.run.InProcessCases;
import dev.gatehouse.contract.cases.run.TargetCases;
import dev.gatehouse.contract.target.InProcess;
import dev.gatehouse.contract.target.Target;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.platform.commons.support.ReflectionSupport;

/** The targets of a run's cases: each class is made once, and closed when the run ends. */
@SuppressWarnings("deprecation") // JUnit 5.12 closes only what has the older interface
final class CaseTargets implements AutoCloseable, Store.CloseableResource {

    private static final Namespace NAMESPACE = Namespace.create(CaseTargets.class);

    private final Map<Class<? extends Target>, CaseRunner> runners = new HashMap<>();
    private final List<Target> made = new ArrayList<>();

    private CaseTargets() {}

    static CaseTargets of(ExtensionContext context) {
        Store root = context.getRoot().getStore(NAMESPACE);
        return Stored.once(root, CaseTargets.class, k -> new CaseTargets());
    }

    /** In process each case has a gateway of its own, so that none sees what another left. */
    synchronized CaseRunner runner(Class<? extends Target> type) {
        return runners.computeIfAbsent(
                type, t -> CaseRunner.on(t == InProcess.class ? new InProcessCases() : TargetCases.on(target(t))));
    }

    private Target target(Class<? extends Target> type) {
        Target target = ReflectionSupport.newInstance(type);
        made.add(target);
        return target;
    }

    @Override
    public synchronized void close() {
        made.forEach(Target::close);
    }
}
