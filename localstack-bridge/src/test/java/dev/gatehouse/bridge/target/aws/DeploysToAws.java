package dev.gatehouse.bridge.target.aws;

import dev.gatehouse.bridge.testing.SampleApi;

/** The main class of a JVM that deploys where its environment says, says so, and waits to be killed. */
final class DeploysToAws {

    private DeploysToAws() {}

    public static void main(String[] arguments) throws Exception {
        try (SampleApi api = new SampleApi();
                Aws aws = new Aws()) {
            api.addKey(
                    "a-key-of-a-run-that-is-killed-" + ProcessHandle.current().pid());
            aws.deploy(api.deployable());
            System.out.println("deployed");
            while (System.in.read() >= 0) {
                // until somebody kills it
            }
        }
    }
}
