package dev.gatehouse.bridge.target.endpoint;

import dev.gatehouse.bridge.invoke.InvokeUrl;
import dev.gatehouse.bridge.reach.HostAddress;
import dev.gatehouse.bridge.sweep.Run;
import dev.gatehouse.bridge.target.Access;
import dev.gatehouse.bridge.target.RemoteSettings;
import dev.gatehouse.bridge.target.RemoteTarget;
import dev.gatehouse.bridge.target.ServerUrl;
import dev.gatehouse.bridge.target.TimeLimits;
import dev.gatehouse.bridge.target.Vicinity;
import dev.gatehouse.contract.target.ControlCalls;
import dev.gatehouse.contract.target.Deployable;
import dev.gatehouse.contract.target.DeployedApi;
import dev.gatehouse.contract.target.Surroundings;
import dev.gatehouse.contract.target.Target;
import dev.gatehouse.contract.target.TargetAnswer;
import dev.gatehouse.contract.target.TargetRequest;
import dev.gatehouse.contract.target.TargetUnavailable;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;

/**
 * An emulator that runs already, at a URL.
 *
 * <pre>{@code
 * @CompareWith(Endpoint.class)                 // at the URL of -Dgatehouse.target.url
 * Target target = Endpoint.at(URI.create("http://127.0.0.1:9297"));
 * }</pre>
 *
 * <p>System properties: {@code gatehouse.target.url} where it is, {@code gatehouse.target.invoke} how requests reach a stage
 * ({@code host}, {@code path}, {@code user_request}, or a URL with <code>{api}</code>, <code>{stage}</code> and
 * <code>{path}</code>), {@code gatehouse.target.host} how it reaches this machine, {@code gatehouse.target.seconds} how long it may
 * take, {@code gatehouse.target.functions} which functions it has.
 */
public final class Endpoint implements Target {

    private static final String URL = "gatehouse.target.url";

    private final RemoteTarget remote;

    /** The emulator that system properties name. */
    public Endpoint() {
        this(configured());
    }

    /** An emulator. */
    public Endpoint(RemoteSettings settings) {
        this.remote = new RemoteTarget(settings, Run.ofThisJvm(), Clock.systemUTC());
    }

    /** The emulator at a URL. */
    public static Endpoint at(URI uri) {
        return new Endpoint(settings(uri));
    }

    /** The settings of an emulator at a URL, with what system properties say of the rest. */
    public static RemoteSettings settings(URI uri) {
        return new RemoteSettings(
                "emulator at " + uri,
                Access.toEmulator(uri),
                InvokeUrl.parse(System.getProperty("gatehouse.target.invoke", "host")),
                TimeLimits.configured(),
                Vicinity.configured(() -> Optional.of(HostAddress.loopback())));
    }

    private static RemoteSettings configured() {
        String url = System.getProperty(URL, "");
        if (url.isEmpty()) {
            throw new TargetUnavailable(
                    "emulator",
                    "nobody says where it is.",
                    "Name its URL, as -D" + URL + "=http://127.0.0.1:9297",
                    null);
        }
        return settings(ServerUrl.of("emulator", "-D" + URL, url));
    }

    @Override
    public String name() {
        return remote.name();
    }

    @Override
    public DeployedApi deploy(Deployable api) {
        return remote.deploy(api);
    }

    @Override
    public ControlCalls calls(String service) {
        return remote.calls(service);
    }

    @Override
    public TargetAnswer send(TargetRequest request) {
        return remote.send(request);
    }

    @Override
    public Optional<Surroundings> surroundings() {
        return remote.surroundings("emulator", "000000000000");
    }

    @Override
    public void close() {
        remote.close();
    }
}
