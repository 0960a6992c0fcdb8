package dev.gatehouse.junit;

import dev.gatehouse.contract.pact.Pact;
import dev.gatehouse.contract.pact.PactInteraction;
import dev.gatehouse.contract.pact.ProviderState;
import dev.gatehouse.contract.pact.file.PactFile;
import dev.gatehouse.contract.pact.verification.PactVerification;
import dev.gatehouse.contract.pact.verification.VerifiedInteraction;
import dev.gatehouse.record.console.FlowText;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

/**
 * The interactions of a pact as tests of the API: each request is sent, its answer is held to the expected one.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> the_shop(@BaseUri URI api, Flows flows) {
 *     return PactTests.of(Path.of("pacts/shop-petstore.json"), api, flows)
 *             .state("pet 7 exists", state -> petstore.register(...))
 *             .tests();
 * }
 * }</pre>
 */
public final class PactTests {

    private final PactVerification verification;
    private final URI api;
    private final Flows flows;

    private PactTests(PactVerification verification, URI api, Flows flows) {
        this.verification = verification;
        this.api = api;
        this.flows = flows;
    }

    /**
     * The interactions of a file.
     *
     * @param file a pact of version 2, 3 or 4
     * @param api the base URI of the stage
     * @param flows the flows of this test, for what a failure shows
     * @throws dev.gatehouse.contract.pact.file.PactFormatException if the file is no pact
     */
    public static PactTests of(Path file, URI api, Flows flows) {
        return of(PactFile.read(file), api, flows);
    }

    /** The interactions of a pact. */
    public static PactTests of(Pact pact, URI api, Flows flows) {
        return new PactTests(PactVerification.of(pact), api, flows);
    }

    /** With a hook that brings about a provider state before each request that needs it. */
    public PactTests state(String name, Consumer<ProviderState> hook) {
        return new PactTests(verification.state(name, hook), api, flows);
    }

    /** With other headers of requests: {@code headers -> headers.with("Authorization", token)}. */
    public PactTests sending(UnaryOperator<dev.gatehouse.model.http.Headers> change) {
        return new PactTests(verification.sending(change), api, flows);
    }

    /** A test for each interaction; what cannot be verified over HTTP is a test that is aborted with the reason. */
    public Stream<DynamicTest> tests() {
        Pact pact = verification.pact();
        Stream<DynamicTest> leftOut = pact.leftOut().stream()
                .map(what -> DynamicTest.dynamicTest("not verified: " + what, () -> {
                    throw new TestAbortedException(what);
                }));
        return Stream.concat(pact.interactions().stream().map(this::test), leftOut);
    }

    private DynamicTest test(PactInteraction interaction) {
        String states = String.join(
                ", ", interaction.states().stream().map(ProviderState::name).toList());
        String name = interaction.description() + (states.isEmpty() ? "" : ", given " + states);
        return DynamicTest.dynamicTest(name, () -> hold(verification.verify(interaction, api)));
    }

    private void hold(VerifiedInteraction verified) {
        String flow = flow(verified).map(text -> "\n\n" + text).orElse("");
        if (verified.kept()) {
            return;
        }
        if (verified.interaction().pending()) {
            throw new TestAbortedException("Pending: " + verified.text());
        }
        throw new AssertionFailedError(verified.text() + flow);
    }

    /** To look the flow up also tells that its answer, a 5xx perhaps, was looked at. */
    private Optional<String> flow(VerifiedInteraction verified) {
        return Optional.ofNullable(verified.answer())
                .flatMap(answer -> answer.headers().first("x-amzn-RequestId").or(() -> answer.headers()
                        .first("Apigw-Requestid")))
                .map(id -> FlowText.of(flows.of(id)));
    }
}
