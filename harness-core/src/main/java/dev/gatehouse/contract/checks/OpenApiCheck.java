package dev.gatehouse.contract.checks;

import dev.gatehouse.flow.exchange.Reason;
import dev.gatehouse.model.http.HttpResponse;
import dev.gatehouse.record.Flow;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Holds answers to an OpenAPI document: the operation is found by method and path within the stage, the response by status,
 * range ({@code 4XX}) or {@code default}; then content type, schema and headers are looked at. An answer that the gateway gave by
 * itself is looked at where the document declares its status, and else left alone.
 *
 * <pre>{@code
 * List<Finding> findings = new OpenApiCheck(OpenApiDocument.file(Path.of("api.yaml"))).check(flow);
 * }</pre>
 *
 * @see <a href="https://spec.openapis.org/oas/v3.1.0.html#responses-object">Responses</a>
 */
public final class OpenApiCheck implements ResponseCheck {

    private static final String ANY = "x-amazon-apigateway-any-method";

    private final OpenApiDocument document;

    /** A check against a document. */
    public OpenApiCheck(OpenApiDocument document) {
        this.document = document;
    }

    @Override
    public List<Finding> check(Flow flow) {
        return found(flow).stream()
                .map(finding -> finding.at(flow.methodResponse().name()))
                .toList();
    }

    private List<Finding> found(Flow flow) {
        String method = flow.methodRequest().request().method();
        String path = flow.methodRequest().route().path();
        boolean byGateway = isByGateway(flow);
        Optional<String> template = PathTemplates.find(document.root().path("paths"), path);
        Optional<DeclaredElement> operation = template.flatMap(found -> operation(found, method));
        if (operation.isEmpty()) {
            String expected = template.isEmpty() ? "one of its paths" : "a method of " + template.get();
            return byGateway
                    ? List.of()
                    : List.of(
                            Finding.of("", document.name() + " has no such operation", expected, method + " " + path));
        }
        return response(operation.get(), flow, byGateway);
    }

    /** A CORS configuration answers preflights for the API: no operation of the document stands behind it. */
    private static boolean isByGateway(Flow flow) {
        return flow.methodResponse().gatewayResponse()
                || !flow.methodRequest().reasons(Reason.PreflightAnswered.class).isEmpty();
    }

    private Optional<DeclaredElement> operation(String template, String method) {
        DeclaredElement item = document.at(new DeclaredElement("/paths", document.root()).child(template));
        DeclaredElement own = document.at(item.child(method.toLowerCase(Locale.ROOT)));
        DeclaredElement found = own.exists() ? own : document.at(item.child(ANY));
        return found.exists() ? Optional.of(found) : Optional.empty();
    }

    private List<Finding> response(DeclaredElement operation, Flow flow, boolean byGateway) {
        HttpResponse answer = flow.methodResponse().response();
        Optional<DeclaredElement> declared = declared(operation, answer.status(), byGateway);
        if (declared.isPresent()) {
            boolean bodyless = flow.methodRequest().request().method().equals("HEAD");
            return new DeclaredAnswer(document, declared.get()).check(answer, bodyless);
        }
        List<String> statuses = operation.node().path("responses").properties().stream()
                .map(Map.Entry::getKey)
                .toList();
        return byGateway
                ? List.of()
                : List.of(Finding.of(
                        "/status",
                        document.place(operation) + " declares no response of this status",
                        statuses.isEmpty() ? "a declared status, but none is" : "one of " + String.join(", ", statuses),
                        Integer.toString(answer.status())));
    }

    /** The most exact one; {@code default} is not meant for what the gateway says by itself. */
    private Optional<DeclaredElement> declared(DeclaredElement operation, int status, boolean byGateway) {
        for (String name : List.of(Integer.toString(status), status / 100 + "XX", byGateway ? "" : "default")) {
            DeclaredElement response = document.at(operation.child("responses", name));
            if (response.exists()) {
                return Optional.of(response);
            }
        }
        return Optional.empty();
    }
}
