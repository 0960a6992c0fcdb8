package dev.gatehouse.conformance;

import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.gatehouse.Gateway;
import dev.gatehouse.GatewaySettings;
import dev.gatehouse.LoadedDefinition;
import dev.gatehouse.control.port.Location;
import dev.gatehouse.definition.DefinitionOptions;
import dev.gatehouse.record.Fault;
import dev.gatehouse.record.Flow;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.opentest4j.AssertionFailedError;

/** Every case of the corpus with one of the {@link #PREFIXES}, against the in-process gateway, held against the list of expected failures. */
class ConformanceTest {

    private static final String CASES = "gatehouse.conformance.cases";
    private static final String PREFIXES =
            System.getProperty("gatehouse.conformance.prefixes", "rest-,control-,import-,service-,http-");

    /** The account that emulators take callers with the key "test" for. */
    private static final Location THEIR_ACCOUNT = new Location("us-east-1", "000000000000");

    private static final Emulators EMULATORS = Emulators.configured();

    private final ExpectedFailures expected = ExpectedFailures.read();
    private final NeededServices needed = new NeededServices(EMULATORS.endpoints());

    @TestFactory
    Stream<DynamicTest> cases() {
        return given().stream().map(c -> dynamicTest(c.name() + ": " + c.title(), () -> check(c)));
    }

    @Test
    void the_list_of_expected_failures_only_shrinks() {
        if (expected.names().size() > ExpectedFailures.MOST) {
            throw new AssertionFailedError("expected-failures.txt has "
                    + expected.names().size() + " names, and may have " + ExpectedFailures.MOST + ".");
        }
    }

    /** A name in the list that no case has would hide nothing, but nobody would notice. */
    @Test
    void every_expected_failure_is_a_case() {
        Set<String> unknown = new TreeSet<>(expected.names());
        unknown.removeAll(all().stream().map(ConformanceCase::name).collect(Collectors.toSet()));

        if (!unknown.isEmpty()) {
            throw new AssertionFailedError("expected-failures.txt names what is no case: " + unknown);
        }
    }

    private static List<ConformanceCase> given() {
        return all().stream()
                .filter(c -> Stream.of(PREFIXES.split(",")).anyMatch(c.name()::startsWith))
                .toList();
    }

    private static List<ConformanceCase> all() {
        String directory = System.getProperty(CASES, "");
        assumeTrue(!directory.isEmpty(), "no conformance cases: name their directory with -D" + CASES);
        return ConformanceCase.readAll(Path.of(directory));
    }

    private void check(ConformanceCase given) throws Exception {
        needed.await(given);
        boolean known = expected.contains(given.name());
        try {
            run(given);
        } catch (Exception | AssertionError failure) {
            assumeTrue(!known, "expected to fail: " + failure.getMessage());
            throw failure;
        }
        if (known) {
            throw new AssertionFailedError(given.name() + " passes: take it out of expected-failures.txt.");
        }
    }

    private static void run(ConformanceCase given) throws Exception {
        StandInFunctions functions = new StandInFunctions(given.lambdas());
        StandInIssuers issuers = new StandInIssuers(given.issuers());
        try (StandInBackends backends = new StandInBackends(given.backends(), functions, issuers);
                Gateway gateway = start(EMULATORS.with(backends))) {
            ServiceClient services = new ServiceClient(
                    EMULATORS.endpoints(), gateway.control().location().region());
            Names names = names(given, gateway, backends);
            addTokens(names, given, backends.root(), issuers);
            CaseRun run = new CaseRun(
                    new InProcessAws(gateway, services),
                    names,
                    new WireClient(gateway.uri()),
                    functions::invocationsOf);
            try {
                run.run(given);
            } catch (Mismatch e) {
                throw new Mismatch(e.getMessage() + lastFault(gateway));
            }
        }
    }

    private static String lastFault(Gateway gateway) {
        List<Flow> flows = gateway.flows().all();
        Fault fault = flows.isEmpty() ? null : flows.get(flows.size() - 1).fault();
        return fault == null ? "" : " [" + fault.stage() + " " + fault.type() + ": " + fault.truth() + "]";
    }

    private static Gateway start(Map<String, String> environment) {
        return LoadedDefinition.load(List.of(), DefinitionOptions.defaults(), THEIR_ACCOUNT)
                .start(GatewaySettings.standard().withEnvironment(environment));
    }

    private static void addTokens(Names names, ConformanceCase given, String base, StandInIssuers issuers) {
        given.issuers().fieldNames().forEachRemaining(n -> names.put("issuer:" + n, StandInIssuers.url(base, n)));
        given.tokens()
                .properties()
                .forEach(e -> names.put("token:" + e.getKey(), issuers.token(base, e.getValue(), Instant.now())));
    }

    private static Names names(ConformanceCase given, Gateway gateway, StandInBackends backends) {
        String region = gateway.control().location().region();
        String account = gateway.control().location().accountId();
        Names names = new Names();
        names.put("region", region);
        names.put("account", account);
        names.put("role", "arn:aws:iam::" + account + ":role/gateway-role");
        names.put("backend:anything", backends.url("anything"));
        given.backends().fieldNames().forEachRemaining(n -> names.put("backend:" + n, backends.url(n)));
        given.lambdas().fieldNames().forEachRemaining(n -> {
            String arn = "arn:aws:lambda:" + region + ":" + account + ":function:" + n;
            names.put("lambdaArn:" + n, arn);
            names.put(
                    "lambda:" + n,
                    "arn:aws:apigateway:" + region + ":lambda:path/2015-03-31/functions/" + arn + "/invocations");
        });
        return names;
    }
}
