package dev.gatehouse.control.state;

import dev.gatehouse.control.error.ControlException;
import dev.gatehouse.control.port.DeploymentListener;
import dev.gatehouse.model.v2.Stage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The HTTP and WebSocket APIs of an account.
 *
 * <p>A change is tried on a copy, which then takes the API's place: so it happens as a whole or not at all, and what has to be
 * deployed and published is the difference between the two.
 */
public final class V2Apis {

    private final ReentrantLock lock = new ReentrantLock();
    private final Map<String, V2ApiState> apis = new LinkedHashMap<>();
    private final AccountState account;

    V2Apis(AccountState account) {
        this.account = account;
    }

    /** Takes another account's APIs over and tells the listener of every stage. */
    void takeFrom(V2Apis other) {
        other.all().forEach(api -> {
            account.listener().v2ApiCreated(api.api());
            apis.put(api.api().apiId(), api);
            api.stages().values().forEach(stage -> api.published(stage)
                    .ifPresent(account.listener()::v2StagePublished));
        });
    }

    /** The APIs as they were created, as copies. */
    public List<V2ApiState> all() {
        return locked(() -> {
            List<V2ApiState> copies = new ArrayList<>();
            apis.values().forEach(api -> copies.add(api.copy()));
            return copies;
        });
    }

    /** Whether there is such an API. */
    public boolean has(String apiId) {
        return locked(() -> apis.containsKey(apiId));
    }

    /** Looks at an API without changing it. */
    public <R> R read(String apiId, Function<V2ApiState, R> work) {
        return locked(() -> work.apply(find(apiId)));
    }

    /** Changes an API; stages that deploy by themselves are deployed, and changed stages published. */
    public <R> R change(String apiId, Function<V2ApiState, R> work) {
        return locked(() -> {
            V2ApiState old = find(apiId);
            V2ApiState draft = old.copy();
            R result = work.apply(draft);
            take(old, draft);
            return result;
        });
    }

    /** The same, and shows something of the API as it is after that, when stages have deployed themselves. */
    public <K, R> R changed(String apiId, Function<V2ApiState, K> work, BiFunction<V2ApiState, K, R> shown) {
        return locked(() -> {
            K key = change(apiId, work);
            return read(apiId, api -> shown.apply(api, key));
        });
    }

    /** Adds an API with all that is in it already. */
    public void add(V2ApiState api) {
        locked(() -> {
            take(new V2ApiState(api.api()), api);
            return api;
        });
    }

    /** Removes an API. */
    public void remove(String apiId) {
        locked(() -> {
            find(apiId);
            account.listener().v2ApiRemoved(apiId);
            return apis.remove(apiId);
        });
    }

    private void take(V2ApiState old, V2ApiState draft) {
        new AutoDeployment(account, old, draft).deploy();
        DeploymentListener listener = account.listener();
        String apiId = draft.api().apiId();
        if (!apis.containsKey(apiId)) {
            listener.v2ApiCreated(draft.api());
        }
        for (Stage stage : draft.stages().values()) {
            if (!stage.equals(old.stages().get(stage.stageName()))) {
                draft.published(stage).ifPresent(listener::v2StagePublished);
            }
        }
        old.stages().keySet().stream()
                .filter(name -> !draft.stages().containsKey(name))
                .forEach(name -> listener.v2StageRemoved(apiId, name));
        apis.put(apiId, draft);
    }

    private V2ApiState find(String apiId) {
        @Nullable V2ApiState api = apis.get(apiId);
        if (api == null) {
            throw ControlException.notFound("Invalid API identifier specified " + apiId);
        }
        return api;
    }

    private <R> R locked(Supplier<R> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }
}
