package dev.gatehouse.junit.internal;

import dev.gatehouse.contract.pact.Pact;
import dev.gatehouse.contract.pact.ProviderState;
import dev.gatehouse.contract.pact.export.PactRecording;
import dev.gatehouse.contract.pact.file.PactFile;
import dev.gatehouse.junit.ProviderStates;
import dev.gatehouse.junit.RecordPact;
import dev.gatehouse.record.Flow;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.platform.commons.support.AnnotationSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gathers the flows of a run's tests, where {@link RecordPact} asks for it, and writes them as pacts when the run ends. */
@SuppressWarnings("deprecation") // JUnit 5.12 closes only what has the older interface
final class PactFiles implements AutoCloseable, Store.CloseableResource {

    private static final Namespace NAMESPACE = Namespace.create(RecordPact.class);
    private static final Logger LOG = LoggerFactory.getLogger(PactFiles.class);

    /**
     * One exchange of a test.
     *
     * @param description the test's name as a sentence
     * @param flow the exchange
     * @param states what must be so at the provider
     */
    private record Exchange(String description, Flow flow, List<ProviderState> states) {}

    private final Map<RecordPact, List<Exchange>> exchanges = new LinkedHashMap<>();

    private final ReportSettings report;

    private PactFiles(ReportSettings report) {
        this.report = report;
    }

    /** Those of the run. */
    static PactFiles of(ExtensionContext context) {
        return Stored.once(
                context.getRoot().getStore(NAMESPACE), PactFiles.class, k -> new PactFiles(ReportSettings.of(context)));
    }

    /** Adds the flows of a test that passed. */
    synchronized void add(ExtensionContext context, List<Flow> flows) {
        annotation(context).ifPresent(asked -> {
            String description = sentence(context);
            List<ProviderState> states = states(context);
            List<Exchange> gathered = exchanges.computeIfAbsent(asked, a -> new ArrayList<>());
            flows.forEach(flow -> gathered.add(new Exchange(description, flow, states)));
        });
    }

    private static Optional<RecordPact> annotation(ExtensionContext context) {
        return context.getTestMethod()
                .flatMap(method -> AnnotationSupport.findAnnotation(method, RecordPact.class))
                .or(() -> AnnotationSupport.findAnnotation(
                        context.getRequiredTestClass(), RecordPact.class, context.getEnclosingTestClasses()));
    }

    /** Pacts are read by those who did not write the test, so its name is written as a sentence. */
    private static String sentence(ExtensionContext context) {
        return context.getDisplayName().replaceAll("\\(.*\\)$", "").replace('_', ' ');
    }

    private static List<ProviderState> states(ExtensionContext context) {
        return context.getTestMethod()
                .flatMap(method -> AnnotationSupport.findAnnotation(method, ProviderStates.class))
                .map(states ->
                        Arrays.stream(states.value()).map(ProviderState::of).toList())
                .orElse(List.of());
    }

    /** By name, since tests may run in any order, and the same run should give the same file. */
    @Override
    public synchronized void close() {
        Map<Path, PactRecording> recordings = new LinkedHashMap<>();
        exchanges.forEach((asked, gathered) -> gathered.stream()
                .sorted(Comparator.comparing(Exchange::description))
                .forEach(exchange -> record(asked, exchange, recordings)));
        recordings.forEach(this::write);
    }

    private static void record(RecordPact asked, Exchange exchange, Map<Path, PactRecording> recordings) {
        ProviderState[] states = exchange.states().toArray(ProviderState[]::new);
        recording(asked, asked.consumer(), asked.provider(), recordings)
                .add(exchange.description(), exchange.flow(), states);
        if (!asked.backend().isEmpty()) {
            recording(asked, asked.provider(), asked.backend(), recordings)
                    .addBackend(exchange.description(), exchange.flow(), states);
        }
    }

    private static PactRecording recording(
            RecordPact asked, String consumer, String provider, Map<Path, PactRecording> recordings) {
        Path file = Path.of(asked.directory(), consumer + "-" + provider + ".json");
        return recordings.computeIfAbsent(
                file,
                f -> asked.exactly()
                        ? PactRecording.exactly(consumer, provider)
                        : PactRecording.of(consumer, provider));
    }

    private void write(Path file, PactRecording recording) {
        Pact pact = recording.pact();
        PactFile.write(pact, file);
        if (report.speaks()) {
            say(file, pact.interactions().size());
        }
        pact.leftOut().forEach(what -> LOG.warn("Not in {}: {}", file, what));
    }

    @SuppressWarnings("SystemOut") // the line that says where the pact is
    private static void say(Path file, int interactions) {
        System.out.println("Gatehouse recorded " + interactions + (interactions == 1 ? " interaction" : " interactions")
                + ". Pact: " + file.toAbsolutePath());
    }
}
