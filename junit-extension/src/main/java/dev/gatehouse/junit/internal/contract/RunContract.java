package dev.gatehouse.junit.internal.contract;

import dev.gatehouse.junit.ContractExtension;
import dev.gatehouse.junit.internal.Stored;
import dev.gatehouse.junit.internal.deployment.TargetChoice;
import dev.gatehouse.junit.internal.deployment.TargetInUse;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;

/** What all comparisons of a run have in common. */
final class RunContract {

    private static final Namespace NAMESPACE = Namespace.create(ContractExtension.class);

    private final Store store;
    private final ContractSettings settings;
    private final RunDrift drift;

    private RunContract(Store store, ContractSettings settings, RunDrift drift) {
        this.store = store;
        this.settings = settings;
        this.drift = drift;
    }

    static RunContract of(ExtensionContext context) {
        Store store = context.getRoot().getStore(NAMESPACE);
        ContractSettings settings = Stored.once(store, ContractSettings.class, k -> ContractSettings.of(context));
        RunDrift drift = Stored.once(store, RunDrift.class, k -> RunDrift.of(context, settings));
        return new RunContract(store, settings, drift);
    }

    TargetInUse target(TargetChoice choice) {
        return Stored.once(store, choice.key(), k -> TargetInUse.of(choice));
    }

    ContractSettings settings() {
        return settings;
    }

    RunDrift drift() {
        return drift;
    }

    boolean isOff() {
        return settings.mode() == ContractSettings.Mode.OFF;
    }

    /** A day begins at the same moment for every member of a team. */
    LocalDate today() {
        return LocalDate.now(Clock.systemUTC());
    }
}
