package dev.gatehouse.bridge.target.aws;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.gatehouse.contract.target.TargetUnavailable;

/** The main class of a JVM that makes one call of AWS as its environment says, and tells what came of it. */
final class CallsAws {

    private CallsAws() {}

    public static void main(String[] arguments) {
        try (Aws aws = new Aws()) {
            System.out.println(aws.calls("apigateway").call("GetRestApis", JsonNodeFactory.instance.objectNode()));
        } catch (TargetUnavailable told) {
            System.out.println(told.getMessage());
        }
    }
}
