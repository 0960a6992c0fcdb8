package dev.gatehouse.contract.checks;

import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.flow.methodrequest.validation.ModelComplaint;
import dev.gatehouse.flow.methodrequest.validation.ModelSchemas;
import dev.gatehouse.flow.problem.Problems;
import dev.gatehouse.model.http.HttpResponse;
import dev.gatehouse.model.rest.MethodResponse;
import dev.gatehouse.model.rest.Model;
import dev.gatehouse.record.DeclaredResponses;
import dev.gatehouse.record.Flow;
import dev.gatehouse.record.StageName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Holds the answers of REST APIs to what their methods declare: the status, the model of the content type, and the headers that
 * are required. What the gateway answers by itself is declared by no method, so it is not looked at.
 *
 * <pre>{@code
 * List<Finding> findings = new ModelCheck().check(gateway.flows().last());
 * }</pre>
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/models-mappings-models.html">Data models</a>
 */
public final class ModelCheck implements ResponseCheck {

    private static final int NO_CONTENT = 204;
    private static final String HEADER = "method.response.header.";

    private final Map<Map<String, Model>, ModelSchemas> schemas = new ConcurrentHashMap<>();

    @Override
    public List<Finding> check(Flow flow) {
        if (flow.methodResponse().gatewayResponse() || !flow.methodResponse().reached()) {
            return List.of();
        }
        DeclaredResponses declared = flow.methodResponse().declared();
        HttpResponse response = flow.methodResponse().response();
        MethodResponse own = declared.byStatus().get(Integer.toString(response.status()));
        if (own == null) {
            return List.of(undeclared(flow, declared));
        }
        List<Finding> findings = new ArrayList<>(missingHeaders(own, response));
        findings.addAll(body(own, response, declared.models()));
        return findings;
    }

    private static Finding undeclared(Flow flow, DeclaredResponses declared) {
        if (flow.methodResponse().name() != StageName.METHOD_RESPONSE) {
            return Finding.of(
                            "/status",
                            "routes of HTTP APIs declare no answers: hold them to an OpenAPI document",
                            "the method response of a REST API",
                            Integer.toString(flow.status()))
                    .at(flow.methodResponse().name());
        }
        String method = flow.methodRequest().route().httpMethod() + " "
                + flow.methodRequest().route().resourcePath();
        String statuses = String.join(", ", declared.byStatus().keySet());
        return Finding.of(
                "/status",
                method + " declares no method response of this status",
                statuses.isEmpty() ? "a declared status, but none is" : "one of " + statuses,
                Integer.toString(flow.status()));
    }

    private static List<Finding> missingHeaders(MethodResponse own, HttpResponse response) {
        List<Finding> findings = new ArrayList<>();
        own.responseParameters().forEach((parameter, required) -> {
            String name = parameter.startsWith(HEADER) ? parameter.substring(HEADER.length()) : "";
            if (required && !name.isEmpty() && !response.headers().has(name)) {
                findings.add(Finding.of(
                        "/headers/" + name, "a required header is missing", parameter + ": true", "no such header"));
            }
        });
        return findings;
    }

    private List<Finding> body(MethodResponse own, HttpResponse response, Map<String, Model> models) {
        if (own.responseModels().isEmpty() || response.status() == NO_CONTENT) {
            return List.of();
        }
        String mediaType = MediaType.of(response.headers());
        String model = model(own, mediaType);
        if (model == null) {
            return List.of(Finding.of(
                    "/headers/Content-Type",
                    "the method response " + own.statusCode() + " has no model for this content type",
                    "one of " + String.join(", ", own.responseModels().keySet()),
                    mediaType));
        }
        if (!models.containsKey(model)) {
            return List.of(Finding.of("/body", "the API has no such model", "model " + model, "none"));
        }
        boolean silent = saysNothing(models.get(model)) || !MediaType.isJson(mediaType);
        return silent ? List.of() : complaints(model, response.body().utf8(), models);
    }

    private static @Nullable String model(MethodResponse own, String mediaType) {
        return own.responseModels().entrySet().stream()
                .filter(entry -> MediaType.bare(entry.getKey()).equals(mediaType))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(() -> own.responseModels().get("$default"));
    }

    /** The model that AWS makes with every API stands for any body: the console puts it at methods that declare nothing. */
    private static boolean saysNothing(@Nullable Model model) {
        return model != null
                && model.name().equals("Empty")
                && model.schema() != null
                && model.schema().contains("Empty Schema");
    }

    private List<Finding> complaints(String model, String body, Map<String, Model> models) {
        if (body.isEmpty()) {
            return List.of(Finding.of("/body", "the body is empty", "model " + model, "no body"));
        }
        List<Finding> findings = new ArrayList<>();
        try {
            for (ModelComplaint complaint : of(models).complaints(model, body)) {
                findings.add(Finding.of(
                        "/body" + complaint.pointer(),
                        "the body does not meet model " + model + ": " + complaint.message(),
                        complaint.rule().isEmpty() ? "JSON" : complaint.rule(),
                        Bodies.at(body, complaint.pointer())));
            }
        } catch (GatewayFault unusable) {
            findings.add(Finding.of("/body", unusable.truth(), "a usable model " + model, "none"));
        }
        return findings;
    }

    /** By value: each recorded flow has a map of its own, those of one deployment are equal. */
    private ModelSchemas of(Map<String, Model> models) {
        return schemas.computeIfAbsent(models, all -> ModelSchemas.compile(all, new Problems()));
    }
}
