package dev.gatehouse.bridge.target.aws;

import dev.gatehouse.bridge.deploy.Plan;
import dev.gatehouse.bridge.sweep.Run;
import dev.gatehouse.bridge.target.RemoteSettings;
import dev.gatehouse.bridge.target.RemoteTarget;
import dev.gatehouse.contract.target.ControlCalls;
import dev.gatehouse.contract.target.Deployable;
import dev.gatehouse.contract.target.DeployedApi;
import dev.gatehouse.contract.target.Surroundings;
import dev.gatehouse.contract.target.Target;
import dev.gatehouse.contract.target.TargetAnswer;
import dev.gatehouse.contract.target.TargetRequest;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * AWS, in a region that is named, with the credentials of AWS's default chain; only where it is switched on explicitly.
 *
 * <pre>{@code
 * @CompareWith(Aws.class)       // mvn test -Dgatehouse.aws=on -Dgatehouse.aws.region=eu-west-1
 * class PetApiTest { ... }
 * }</pre>
 *
 * <p>{@code gatehouse.aws} (or {@code GATEHOUSE_AWS}) is {@code on}, or {@code dry-run}, which prints what would be
 * created and creates nothing. {@code gatehouse.aws.region} (or {@code GATEHOUSE_AWS_REGION}) must be given: a region that
 * some profile happens to have is no decision. {@code gatehouse.target.functions} names functions that are there.
 */
public final class Aws implements Target {

    private final @Nullable AwsSettings given;
    private @Nullable AwsSettings settings;
    private @Nullable RemoteTarget remote;

    /** AWS as system properties and the environment say. */
    public Aws() {
        this.given = null;
    }

    /** AWS as these settings say. */
    public Aws(AwsSettings settings) {
        this.given = settings;
    }

    /** With the region, once the settings could be read. */
    @Override
    public synchronized String name() {
        AwsSettings known = settings == null ? given : settings;
        return known == null ? "aws" : known.remote().name();
    }

    /** What would be called to deploy an API; nothing is created. */
    public Plan dryRun(Deployable api) {
        return remote().plan(api);
    }

    @Override
    public DeployedApi deploy(Deployable api) {
        RemoteTarget target = remote();
        return settings().dryRun() ? DryRun.of(target.plan(api), target.name()) : target.deploy(api);
    }

    @Override
    public ControlCalls calls(String service) {
        return remote().calls(service);
    }

    @Override
    public TargetAnswer send(TargetRequest request) {
        return remote().send(request);
    }

    private synchronized AwsSettings settings() {
        AwsSettings known = settings;
        if (known == null) {
            known = given == null ? AwsSettings.configured(System.getProperties(), System.getenv()) : given;
            settings = known;
        }
        return known;
    }

    private synchronized RemoteTarget remote() {
        RemoteTarget known = remote;
        if (known == null) {
            RemoteSettings access = settings().remote();
            known = new RemoteTarget(access, Run.ofThisJvm(), Clock.systemUTC());
            remote = known;
        }
        return known;
    }

    /** A dry run has nothing that cases could run on. {@code gatehouse.aws.account} names the account, for cases that do. */
    @Override
    public Optional<Surroundings> surroundings() {
        return settings().dryRun()
                ? Optional.empty()
                : remote().lastingSurroundings("aws", System.getProperty("gatehouse.aws.account", ""));
    }

    @Override
    public synchronized void close() {
        if (remote != null) {
            remote.close();
        }
    }
}
