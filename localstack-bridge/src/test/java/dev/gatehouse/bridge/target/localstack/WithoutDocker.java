package dev.gatehouse.bridge.target.localstack;

import dev.gatehouse.bridge.target.TimeLimits;
import dev.gatehouse.bridge.testing.SampleApi;
import dev.gatehouse.contract.target.DeployedApi;
import dev.gatehouse.contract.target.InProcess;
import dev.gatehouse.contract.target.TargetUnavailable;
import java.time.Duration;

/** The main class of a JVM whose environment names a Docker engine that is not there. */
final class WithoutDocker {

    private WithoutDocker() {}

    /** Says what came of a deployment within some seconds, and what the gateway in process answers then. */
    public static void main(String[] arguments) {
        Duration limit = Duration.ofSeconds(Long.parseLong(arguments[0]));
        try (SampleApi api = new SampleApi();
                DeployedApi here = InProcess.of(api.gateway()).deploy(api.deployable());
                LocalStack target = new LocalStack().within(TimeLimits.STANDARD.startingWithin(limit))) {
            try {
                target.deploy(api.deployable());
                System.out.println("deployed");
            } catch (TargetUnavailable e) {
                System.out.println(e.getMessage());
            }
            System.out.println(
                    "in process " + here.send(api.get("/pets/7?color=red")).status());
        }
    }
}
