package dev.gatehouse.junit;

import dev.gatehouse.contract.target.Target;
import dev.gatehouse.junit.internal.contract.ContractSession;
import dev.gatehouse.junit.internal.deployment.TargetChoice;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The extension behind {@link CompareWith}, to be registered where a target needs more than its class, as an address.
 *
 * <pre>{@code
 * @RegisterExtension
 * static final ContractExtension contract = ContractExtension.comparingWith(Endpoint.at("http://localhost:4566"));
 * }</pre>
 *
 * <p>It holds no state of a test. The targets that it is given are their owner's to close.
 */
public final class ContractExtension implements BeforeAllCallback, AfterTestExecutionCallback {

    private final List<TargetChoice> registered;

    /** For {@link CompareWith}: the annotations say which targets. */
    public ContractExtension() {
        this.registered = List.of();
    }

    private ContractExtension(List<TargetChoice> registered) {
        this.registered = registered;
    }

    /** Compares with these targets, inner stages included. */
    public static ContractExtension comparingWith(Target... targets) {
        return new ContractExtension(
                Arrays.stream(targets).map(TargetChoice::of).toList());
    }

    /** The same without test invocations: backends are called once only, and inner stages are not compared. */
    public ContractExtension withoutStages() {
        return new ContractExtension(
                registered.stream().map(TargetChoice::withoutStages).toList());
    }

    /** What is wrong with the file of accepted differences is said once for the class, not by every test. */
    @Override
    public void beforeAll(ExtensionContext context) {
        ContractSession.check(context);
    }

    /** Before {@code @AfterEach}, which may reset what the API's backends answer. */
    @Override
    public void afterTestExecution(ExtensionContext context) {
        ContractSession.of(context, registered).compare();
    }
}
