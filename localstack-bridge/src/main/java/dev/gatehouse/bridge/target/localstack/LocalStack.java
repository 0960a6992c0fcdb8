package dev.gatehouse.bridge.target.localstack;

import dev.gatehouse.bridge.invoke.InvokeUrl;
import dev.gatehouse.bridge.reach.HostAddress;
import dev.gatehouse.bridge.sweep.Run;
import dev.gatehouse.bridge.target.Access;
import dev.gatehouse.bridge.target.RemoteSettings;
import dev.gatehouse.bridge.target.RemoteTarget;
import dev.gatehouse.bridge.target.TimeLimits;
import dev.gatehouse.bridge.target.Vicinity;
import dev.gatehouse.contract.target.ControlCalls;
import dev.gatehouse.contract.target.Deployable;
import dev.gatehouse.contract.target.DeployedApi;
import dev.gatehouse.contract.target.Surroundings;
import dev.gatehouse.contract.target.Target;
import dev.gatehouse.contract.target.TargetAnswer;
import dev.gatehouse.contract.target.TargetRequest;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * LocalStack in a container, which starts with the first use and serves the whole run; or the one at the URL of
 * {@code -Dgatehouse.localstack.url}.
 *
 * <pre>{@code
 * @CompareWith(LocalStack.class)
 * class PetApiTest { ... }
 * }</pre>
 *
 * <p>System properties: {@code gatehouse.localstack.image}, by default {@value #IMAGE}; {@code gatehouse.localstack.url};
 * {@code gatehouse.target.host}, {@code gatehouse.target.seconds} and {@code gatehouse.target.functions} as for every target.
 * {@code LOCALSTACK_AUTH_TOKEN} is handed to the container if the environment has it.
 *
 * @see <a href="https://java.testcontainers.org/modules/localstack/">Testcontainers' LocalStack module</a>
 */
public final class LocalStack implements Target {

    /** The image, pinned: a new version must not change what is compared overnight. */
    public static final String IMAGE = "localstack/localstack:4.14.0";

    private final LocalStackSource source;
    private final TimeLimits limits;
    private @Nullable RemoteTarget remote;

    /** The LocalStack that system properties name, or one in a container. */
    public LocalStack() {
        this(LocalStackSource.configured(), TimeLimits.configured());
    }

    private LocalStack(LocalStackSource source, TimeLimits limits) {
        this.source = source;
        this.limits = limits;
    }

    /** A LocalStack that runs already. */
    public static LocalStack at(URI uri) {
        return new LocalStack(new LocalStackSource.Running(uri), TimeLimits.configured());
    }

    /** A LocalStack in a container of this image. */
    public static LocalStack ofImage(String image) {
        return new LocalStack(new LocalStackSource.Started(image), TimeLimits.configured());
    }

    /** The same with other limits. */
    public LocalStack within(TimeLimits other) {
        return new LocalStack(source, other);
    }

    /** The same with one limit for calls and answers. */
    public LocalStack within(Duration limit) {
        return within(limits.each(limit));
    }

    @Override
    public String name() {
        return "localstack";
    }

    @Override
    public DeployedApi deploy(Deployable api) {
        return remote().deploy(api);
    }

    @Override
    public ControlCalls calls(String service) {
        return remote().calls(service);
    }

    @Override
    public TargetAnswer send(TargetRequest request) {
        return remote().send(request);
    }

    @Override
    public Optional<Surroundings> surroundings() {
        return remote().surroundings("localstack", "000000000000");
    }

    /** Where it listens; it starts if it does not run yet. */
    public URI uri() {
        return source.uri(limits.start());
    }

    private synchronized RemoteTarget remote() {
        RemoteTarget known = remote;
        if (known == null) {
            RemoteSettings settings = new RemoteSettings(
                    name(),
                    Access.toEmulator(uri()),
                    InvokeUrl.BY_HOST,
                    limits,
                    Vicinity.configured(() -> Optional.of(HostAddress.ofContainers())));
            known = new RemoteTarget(settings, Run.ofThisJvm(), Clock.systemUTC());
            remote = known;
        }
        return known;
    }

    /** Removes what was deployed; a container goes on for the tests to come, and ends with the JVM. */
    @Override
    public synchronized void close() {
        if (remote != null) {
            remote.close();
        }
    }
}
