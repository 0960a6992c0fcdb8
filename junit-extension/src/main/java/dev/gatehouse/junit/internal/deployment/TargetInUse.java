package dev.gatehouse.junit.internal.deployment;

import dev.gatehouse.contract.target.Deployable;
import dev.gatehouse.contract.target.DeployedApi;
import dev.gatehouse.contract.target.Target;
import dev.gatehouse.contract.target.TargetUnavailable;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.platform.commons.support.ReflectionSupport;

/** A target, one for the whole run. */
@SuppressWarnings("deprecation") // JUnit 5.12 closes only what has the older interface
public final class TargetInUse implements AutoCloseable, Store.CloseableResource {

    private final Target target;
    private final boolean own;
    private final AtomicReference<@Nullable String> gone = new AtomicReference<>();

    private TargetInUse(Target target, boolean own) {
        this.target = target;
        this.own = own;
    }

    /** The target of a choice; whoever made it otherwise closes it. */
    public static TargetInUse of(TargetChoice choice) {
        Target given = choice.instance();
        return given == null ? new TargetInUse(made(choice.type()), true) : new TargetInUse(given, false);
    }

    private static Target made(Class<? extends Target> type) {
        try {
            return ReflectionSupport.newInstance(type);
        } catch (TargetUnavailable e) {
            return new AbsentTarget(e);
        } catch (Exception e) { // whatever the constructor throws, or that there is none
            throw new ExtensionConfigurationException(
                    "@CompareWith cannot make a " + type.getName()
                            + ". Give it a constructor without parameters, or register a target of your own making with"
                            + " ContractExtension.comparingWith(...).",
                    e);
        }
    }

    /** Its name. */
    public String name() {
        return target.name();
    }

    /** A target that could not be deployed to is not waited for by every test of the run anew. */
    DeployedApi deploy(Deployable api) {
        String before = gone.get();
        if (before != null) {
            throw new TargetUnavailable(name(), before, "It was not tried again in this run.", null);
        }
        try {
            return target.deploy(api);
        } catch (TargetUnavailable e) {
            gone.compareAndSet(null, String.valueOf(e.getMessage()).replaceFirst("^\\Q" + name() + "\\E: ", ""));
            throw e;
        }
    }

    @Override
    public void close() {
        if (own) {
            target.close();
        }
    }
}
