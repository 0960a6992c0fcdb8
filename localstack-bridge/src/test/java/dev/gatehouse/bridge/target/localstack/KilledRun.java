package dev.gatehouse.bridge.target.localstack;

import dev.gatehouse.bridge.testing.SampleApi;
import java.net.URI;

/** The main class of a JVM that deploys, says so, and waits to be killed. */
final class KilledRun {

    private KilledRun() {}

    /** Deploys to the LocalStack at a URL. */
    public static void main(String[] arguments) throws Exception {
        try (SampleApi api = new SampleApi();
                LocalStack target = LocalStack.at(URI.create(arguments[0]))) {
            api.addKey(
                    "a-key-of-a-run-that-is-killed-" + ProcessHandle.current().pid());
            target.deploy(api.deployable());
            System.out.println("deployed");
            while (System.in.read() >= 0) {
                // until somebody kills it
            }
        }
    }
}
