package dev.gatehouse.definition.openapi;

import dev.gatehouse.control.importing.DocumentReading;
import dev.gatehouse.control.importing.ImportFinding;
import dev.gatehouse.definition.Problem;
import dev.gatehouse.definition.Waiver;
import dev.gatehouse.definition.source.SourceDocument;
import dev.gatehouse.definition.source.SourceNode;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Looks for everything in a document that API Gateway would refuse, or would leave out without a word.
 *
 * <pre>{@code
 * OpenApiCheck check = OpenApiCheck.of(document, Set.of("trace"));
 * check.problems();   // api.yaml:12:7  there is no extension "x-amazon-apigateway-integraton" ...
 * }</pre>
 */
public final class OpenApiCheck {

    private final SourceDocument document;
    private final Report report;
    private final boolean readable;

    private OpenApiCheck(SourceDocument document, Report report, boolean readable) {
        this.document = document;
        this.report = report;
        this.readable = readable;
    }

    /**
     * Checks a document.
     *
     * @param document the document
     * @param waived names of extensions, properties and the like to do without
     */
    public static OpenApiCheck of(SourceDocument document, Set<String> waived) {
        Report report = new Report(waived);
        Spot root = Spot.root(document.root());
        boolean readable = new VersionCheck(report).check(root);
        if (readable) {
            new ExtensionsCheck(report, Extensions.all()).check(root);
            new ReferencesCheck(document, report).check(root);
            new PathsCheck(report).check(root);
            new OperationsCheck(root, report).check();
            new SecurityCheck(root, report).check(root);
        }
        return new OpenApiCheck(document, report, readable);
    }

    /**
     * Checks a document that shall become an HTTP API.
     *
     * @param document the document
     * @param waived names of extensions, properties and the like to do without
     * @param parameters the names of the import's parameters
     */
    static OpenApiCheck ofHttpApi(SourceDocument document, Set<String> waived, Set<String> parameters) {
        Report report = new Report(waived);
        Spot root = Spot.root(document.root());
        boolean readable = new VersionCheck(report).checkHttpApi(root);
        parameters.stream()
                .filter(name -> !name.equals(HttpApiImport.BASE_PATH))
                .sorted()
                .forEach(name -> report.wrong(
                        root,
                        "The import of HTTP APIs has no parameter \"" + name + "\".",
                        "It has " + HttpApiImport.BASE_PATH + " alone."));
        if (readable) {
            new ExtensionsCheck(report, HttpApiExtensions.all()).check(root);
            new ReferencesCheck(document, report).check(root);
            new HttpApiOperationsCheck(root, report).check();
            SecurityCheck.ofHttpApi(root, report).check(root);
        }
        return new OpenApiCheck(document, report, readable);
    }

    /** Whether it is a document of a known version, so that it can be read at all. */
    public boolean isReadable() {
        return readable;
    }

    /**
     * Adds what reading the document for the import found, where it is not known yet.
     *
     * @param reading the reading of the same document
     */
    public OpenApiCheck and(DocumentReading reading) {
        reading.errors().forEach(finding -> add(finding, "API Gateway refuses the document for it. Correct it."));
        reading.warnings().forEach(finding -> add(finding, "API Gateway leaves it out. Correct or remove it."));
        return this;
    }

    /** What is wrong, from the first line to the last. */
    public List<Problem> problems() {
        Comparator<Problem> byLine =
                Comparator.comparingInt(problem -> problem.origin().line());
        return report.problems().stream()
                .sorted(byLine.thenComparing(problem -> problem.origin().column()))
                .toList();
    }

    /** What the document uses and the user does without. */
    public List<Waiver> waivers() {
        return List.copyOf(report.waivers());
    }

    private void add(ImportFinding finding, String remedy) {
        if (!report.covers(finding.pointer())) {
            SourceNode node = document.find(finding.pointer()).orElse(document.root());
            Spot spot = new Spot(node, document.originOf(finding.pointer()), finding.pointer());
            report.wrong(spot, finding.message(), remedy);
        }
    }
}
