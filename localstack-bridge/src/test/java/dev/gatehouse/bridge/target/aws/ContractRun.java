package dev.gatehouse.bridge.target.aws;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;

/** The main class of a JVM that runs a contract test, and tells of each method what came of it. */
final class ContractRun {

    private ContractRun() {}

    public static void main(String[] arguments) {
        EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(ComparedWithAws.class))
                .configurationParameter("gatehouse.console", "none")
                .configurationParameter("gatehouse.report", "false")
                .execute()
                .testEvents()
                .finished()
                .stream()
                .forEach(event -> System.out.println(event.getTestDescriptor().getDisplayName() + ": "
                        + told(event.getRequiredPayload(TestExecutionResult.class))));
    }

    private static String told(TestExecutionResult result) {
        return result.getThrowable().map(Throwable::getMessage).orElse("as on AWS");
    }
}
