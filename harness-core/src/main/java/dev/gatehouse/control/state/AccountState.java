package dev.gatehouse.control.state;

import dev.gatehouse.control.error.ControlException;
import dev.gatehouse.control.port.DeploymentListener;
import dev.gatehouse.control.port.Location;
import dev.gatehouse.control.port.Ports;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Everything of one account in one region.
 *
 * <p>Each API has a lock of its own; what the account has beside its APIs shares one more. An operation that needs both takes
 * the account's first.
 */
public final class AccountState {

    private final Location location;
    private final InstantSource clock;
    private final Ids ids;
    private final Ports ports;
    private final Ledger ledger;
    private final Map<String, ApiState> apis = Collections.synchronizedMap(new LinkedHashMap<>());
    private final V2Apis v2Apis;

    /** An empty account. */
    public AccountState(Location location, InstantSource clock, RandomGenerator random, Ports ports) {
        this(location, clock, new Ids(random), ports, new Ledger());
    }

    private AccountState(Location location, InstantSource clock, Ids ids, Ports ports, Ledger ledger) {
        this.location = location;
        this.clock = clock;
        this.ids = ids;
        this.ports = ports;
        this.ledger = ledger;
        this.v2Apis = new V2Apis(this);
    }

    /** A copy that changes on its own; the new listener hears of every stage, usage plan and domain name. */
    public AccountState fork(Ports newPorts, InstantSource newClock) {
        AccountState copy = new AccountState(location, newClock, ids, newPorts, inAccount(Ledger::copy));
        for (ApiState api : apis()) {
            ApiState forked = api.locked(ApiState::copy);
            copy.apis.put(forked.restApi().id(), forked);
            for (String stageName : forked.stages().keySet()) {
                newPorts.listener().stagePublished(forked.published(stageName));
            }
        }
        copy.v2Apis.takeFrom(v2Apis);
        newPorts.listener().usageChanged(copy.ledger.usage());
        newPorts.listener().domainsChanged(copy.ledger.domains());
        newPorts.listener().connectionsChanged(copy.ledger.connections());
        return copy;
    }

    /** The region and account. */
    public Location location() {
        return location;
    }

    /** What is outside. */
    public Ports ports() {
        return ports;
    }

    /** Who hears of changes. */
    public DeploymentListener listener() {
        return ports.listener();
    }

    /** The source of ids. */
    public Ids ids() {
        return ids;
    }

    /** The time, in whole seconds as AWS keeps it. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    /** The APIs as they were created, at this moment. */
    public List<ApiState> apis() {
        synchronized (apis) {
            return new ArrayList<>(apis.values());
        }
    }

    /** The HTTP and WebSocket APIs. */
    public V2Apis v2Apis() {
        return v2Apis;
    }

    /** An API that has just been made. */
    public void add(ApiState api) {
        apis.put(api.restApi().id(), api);
    }

    /** Forgets an API; to be called in its lock. */
    public void remove(ApiState api) {
        api.markDeleted();
        apis.remove(api.restApi().id());
    }

    /** Whether there is such an API. */
    public boolean hasApi(String restApiId) {
        return apis.containsKey(restApiId);
    }

    /** Does something with an API, alone. */
    public <R> R inApi(String restApiId, Function<ApiState, R> work) {
        return inApi(restApiId, () -> unknownApi(restApiId), work);
    }

    /** The same, with another refusal if there is no such API: AWS's differ by operation. */
    public <R> R inApi(String restApiId, Supplier<ControlException> unknown, Function<ApiState, R> work) {
        @Nullable ApiState api = apis.get(restApiId);
        if (api == null) {
            throw unknown.get();
        }
        return api.locked(state -> {
            if (state.isDeleted()) {
                throw unknown.get();
            }
            return work.apply(state);
        });
    }

    /** Does something with what the account has beside its APIs, alone. */
    public <R> R inAccount(Function<Ledger, R> work) {
        return ledger.locked(work);
    }

    /** Takes stages that are gone out of the usage plans; to be called in {@link #inAccount}. */
    public void forgetStages(Ledger inAccount, String restApiId, @Nullable String stageName) {
        if (inAccount.forgetStages(restApiId, stageName)) {
            listener().usageChanged(inAccount.usage());
        }
    }

    /** The refusal that most operations give when there is no such API. */
    public ControlException unknownApi(String restApiId) {
        return ControlException.notFound("Invalid API identifier specified " + location.accountId() + ":" + restApiId);
    }
}
