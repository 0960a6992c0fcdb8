package dev.gatehouse.contract.target;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.control.error.ControlException;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Header;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.model.http.HttpRequest;
import dev.gatehouse.model.http.HttpResponse;
import dev.gatehouse.record.Route;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * {@code TestInvokeMethod} on any control plane. What is asked for once about an API is remembered: it is made anew where the
 * API may have changed.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_TestInvokeMethod.html">TestInvokeMethod</a>
 */
public final class TestInvocations {

    private static final int MOST = 500;

    private final ControlCalls calls;
    private final Map<String, Map<String, String>> resources = new ConcurrentHashMap<>();
    private final Map<String, JsonNode> variables = new ConcurrentHashMap<>();

    /**
     * Test invocations.
     *
     * @param calls of {@code apigateway}
     */
    public TestInvocations(ControlCalls calls) {
        this.calls = calls;
    }

    /**
     * Runs the method that a route leads to.
     *
     * @param request whose API id is the control plane's own
     * @param route with the path of a resource that is there
     * @return empty if there is no such REST API or method, or the operation is not to be had
     */
    public Optional<TargetLog> invoke(TargetRequest request, Route route) {
        if (!route.found()) {
            return Optional.empty();
        }
        try {
            return resourceId(request.apiId(), route.resourcePath())
                    .map(id -> read(calls.call("TestInvokeMethod", parameters(request, route, id))));
        } catch (ControlException refused) {
            return Optional.empty();
        }
    }

    private Optional<String> resourceId(String apiId, String path) {
        Map<String, String> idsByPath = resources.computeIfAbsent(apiId, this::resources);
        return Optional.ofNullable(idsByPath.get(path));
    }

    private Map<String, String> resources(String apiId) {
        Map<String, String> idsByPath = new HashMap<>();
        String position = "";
        do {
            ObjectNode parameters = JsonNodeFactory.instance.objectNode();
            parameters.put("restApiId", apiId).put("limit", MOST);
            if (!position.isEmpty()) {
                parameters.put("position", position);
            }
            JsonNode page = calls.call("GetResources", parameters);
            page.path("items")
                    .forEach(resource -> idsByPath.put(
                            resource.path("path").asText(), resource.path("id").asText()));
            position = page.path("position").asText("");
        } while (!position.isEmpty());
        return idsByPath;
    }

    private ObjectNode parameters(TargetRequest request, Route route, String resourceId) {
        HttpRequest http = request.http();
        ObjectNode parameters = JsonNodeFactory.instance.objectNode();
        parameters.put("restApiId", request.apiId()).put("resourceId", resourceId);
        parameters.put("httpMethod", route.httpMethod().equals("ANY") ? "ANY" : http.method());
        parameters.put("pathWithQueryString", http.target());
        if (!http.body().isEmpty()) {
            parameters.put("body", http.body().utf8());
        }
        headers(parameters, http.headers());
        JsonNode ofStage =
                variables.computeIfAbsent(request.apiId() + "/" + request.stage(), key -> variables(request));
        if (!ofStage.isEmpty()) {
            parameters.set("stageVariables", ofStage);
        }
        return parameters;
    }

    /** Those that stand once go as one value: LocalStack reads no others. */
    private static void headers(ObjectNode parameters, Headers headers) {
        ObjectNode once = parameters.putObject("headers");
        ObjectNode repeated = parameters.putObject("multiValueHeaders");
        for (Header header : headers) {
            if (headers.values(header.name()).size() == 1) {
                once.put(header.name(), header.value());
            } else {
                repeated.withArrayProperty(header.name()).add(header.value());
            }
        }
    }

    /** A test invocation knows no stage, so it is told the variables of the one that was called. */
    private JsonNode variables(TargetRequest request) {
        ObjectNode parameters = JsonNodeFactory.instance.objectNode();
        parameters.put("restApiId", request.apiId()).put("stageName", request.stage());
        return calls.call("GetStage", parameters).path("variables");
    }

    private static TargetLog read(JsonNode answer) {
        List<Header> headers = new ArrayList<>();
        JsonNode multiple = answer.path("multiValueHeaders");
        multiple.properties().forEach(h -> h.getValue().forEach(v -> headers.add(new Header(h.getKey(), v.asText()))));
        answer.path("headers").properties().forEach(h -> {
            if (!multiple.has(h.getKey())) {
                headers.add(new Header(h.getKey(), h.getValue().asText()));
            }
        });
        HttpResponse http = new HttpResponse(
                answer.path("status").asInt(),
                new Headers(headers),
                Bytes.utf8(answer.path("body").asText("")));
        return TargetLog.read(http, answer.path("log").asText(""));
    }
}
