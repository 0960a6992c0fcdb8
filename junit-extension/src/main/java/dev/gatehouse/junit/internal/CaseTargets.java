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
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.platform.commons.support.ReflectionSupport;

/** The targets of a run's cases: each class is made once, and closed when the run ends. */
@SuppressWarnings("deprecation") // JUnit 5.12 closes only what has the older interface
final class CaseTargets implements AutoCloseable, Store.CloseableResource {

    static final String RECORD = "gatehouse.contract.record";
    private static final Namespace NAMESPACE = Namespace.create(CaseTargets.class);

    private final Map<Class<? extends Target>, CaseRunner> runners = new HashMap<>();
    private final List<Target> made = new ArrayList<>();
    private final UnusedRecordings unused = new UnusedRecordings();

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

    /** Where cases are to be recorded from in this run; empty if they are not. */
    Optional<CaseRunner> recordedFrom(ExtensionContext context) {
        return context.getConfigurationParameter(RECORD)
                .or(() -> Optional.ofNullable(System.getProperty(RECORD)))
                .filter(name -> !name.isEmpty())
                .map(name -> runner(named(name)));
    }

    /** What this run uses, and what nobody does. */
    UnusedRecordings unused() {
        return unused;
    }

    private static Class<? extends Target> named(String name) {
        try {
            return Class.forName(name).asSubclass(Target.class);
        } catch (ClassNotFoundException | ClassCastException e) {
            throw new ExtensionConfigurationException(
                    "The configuration parameter " + RECORD + " is '" + name
                            + "'; it must be the name of a class of targets, as dev.gatehouse.bridge.target.aws.Aws.",
                    e);
        }
    }

    private Target target(Class<? extends Target> type) {
        Target target = ReflectionSupport.newInstance(type);
        made.add(target);
        return target;
    }

    @Override
    public synchronized void close() {
        made.forEach(Target::close);
        unused.report();
    }
}
