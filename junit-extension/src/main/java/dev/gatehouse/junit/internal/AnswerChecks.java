package dev.gatehouse.junit.internal;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.contract.checks.Finding;
import dev.gatehouse.contract.checks.ModelCheck;
import dev.gatehouse.contract.checks.OpenApiCheck;
import dev.gatehouse.contract.checks.OpenApiDocument;
import dev.gatehouse.contract.checks.ResponseCheck;
import dev.gatehouse.control.ControlPlane;
import dev.gatehouse.junit.CheckResponses;
import dev.gatehouse.record.Flow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;
import org.opentest4j.AssertionFailedError;

/** Holds the answers of a test to what is declared of them, where {@link CheckResponses} asks for it. */
record AnswerChecks(ExtensionContext context) {

    /** The failure that names every finding; null if there are none, or nobody asked. */
    @Nullable
    AssertionError failure(List<Flow> flows) {
        return annotation().map(asked -> failure(asked, flows)).orElse(null);
    }

    /** Before the test: afterwards every answer would be one that nobody declared. */
    void refuseModelsOfHttpApis(ControlPlane control) {
        boolean byModels =
                annotation().filter(asked -> asked.openApi().length == 0).isPresent();
        ObjectNode all = JsonNodeFactory.instance.objectNode();
        if (byModels
                && control.call("GetRestApis", all).path("items").isEmpty()
                && control.call("apigatewayv2:GetApis", all)
                        .findValuesAsText("ProtocolType")
                        .contains("HTTP")) {
            throw new ExtensionConfigurationException("@CheckResponses on "
                    + context.getRequiredTestClass().getName()
                    + " or a method of it holds answers to models, and an HTTP API has no models: write"
                    + " @CheckResponses(openApi = \"...\").");
        }
    }

    private @Nullable AssertionError failure(CheckResponses asked, List<Flow> flows) {
        List<ResponseCheck> checks = checks(asked);
        List<String> ignored = List.of(asked.ignore());
        List<String> texts = new ArrayList<>();
        for (Flow flow : flows) {
            for (ResponseCheck check : checks) {
                List<Finding> findings = check.check(flow).stream()
                        .filter(finding -> !ignored.contains(finding.pointer()))
                        .toList();
                if (!findings.isEmpty()) {
                    texts.add(text(flow, findings));
                }
            }
        }
        return texts.isEmpty() ? null : new AssertionFailedError(String.join("\n\n", texts));
    }

    private static String text(Flow flow, List<Finding> findings) {
        StringBuilder text = new StringBuilder(flow.methodRequest().request().method())
                .append(' ')
                .append(flow.methodRequest().request().target())
                .append(" was answered with ")
                .append(flow.status())
                .append(", and not as it is declared:");
        findings.forEach(finding -> text.append("\n  ").append(finding.text()));
        return text.append("\n  (request ").append(flow.requestId()).append(')').toString();
    }

    private List<ResponseCheck> checks(CheckResponses asked) {
        List<ResponseCheck> checks = new ArrayList<>();
        for (String location : asked.openApi()) {
            DefinitionFile file = DefinitionFile.find(location, context.getRequiredTestClass());
            checks.add(new OpenApiCheck(OpenApiDocument.text(file.name(), file.text())));
        }
        return checks.isEmpty() ? List.of(new ModelCheck()) : checks;
    }

    private Optional<CheckResponses> annotation() {
        return context.getTestMethod()
                .flatMap(method -> AnnotationSupport.findAnnotation(method, CheckResponses.class))
                .or(() -> AnnotationSupport.findAnnotation(
                        context.getRequiredTestClass(), CheckResponses.class, context.getEnclosingTestClasses()));
    }
}
