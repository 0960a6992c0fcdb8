package dev.gatehouse.record.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.record.Call;
import dev.gatehouse.record.EndpointAnswer;
import dev.gatehouse.record.FlowStage;
import dev.gatehouse.record.IntegrationRequestStage;
import dev.gatehouse.record.IntegrationResponseStage;
import dev.gatehouse.record.MethodRequestStage;
import dev.gatehouse.record.MethodResponseStage;
import dev.gatehouse.record.Route;
import dev.gatehouse.record.StageName;

/** Writes each of the four stages. */
final class StageJson {

    private StageJson() {}

    static ObjectNode of(MethodRequestStage stage) {
        ObjectNode json = run(stage);
        MessageJson.put(json.putObject("request"), stage.request());
        ObjectNode query = json.putObject("query");
        stage.query().all().forEach((name, values) -> {
            ArrayNode list = query.putArray(name);
            values.forEach(list::add);
        });
        Route route = stage.route();
        ObjectNode routed = json.putObject("route");
        routed.put("httpMethod", route.httpMethod()).put("resourcePath", route.resourcePath());
        if (stage.name() != StageName.METHOD_REQUEST) {
            routed.put("routeKey", route.routeKey());
        }
        ObjectNode parameters = routed.put("path", route.path()).putObject("pathParameters");
        route.pathParameters().forEach(parameters::put);
        return json;
    }

    static ObjectNode of(IntegrationRequestStage stage) {
        ObjectNode json = run(stage);
        Call call = stage.call();
        ObjectNode called = json.putObject("call");
        called.put("kind", call.kind().name()).put("method", call.method()).put("target", call.target());
        MessageJson.put(called, call.headers(), call.payload());
        return json;
    }

    static ObjectNode of(IntegrationResponseStage stage) {
        ObjectNode json = run(stage);
        EndpointAnswer answer = stage.endpoint();
        ObjectNode endpoint = json.putObject("endpoint").put("received", answer.received());
        MessageJson.put(endpoint, answer.http());
        endpoint.put("functionError", answer.functionError());
        endpoint.put("latencyMicros", answer.latency().toNanos() / 1_000);
        MessageJson.put(json.putObject("mapped"), stage.mapped());
        return json;
    }

    static ObjectNode of(MethodResponseStage stage) {
        ObjectNode json = run(stage).put("gatewayResponse", stage.gatewayResponse());
        MessageJson.put(json.putObject("response"), stage.response());
        return json;
    }

    private static ObjectNode run(FlowStage stage) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("reached", stage.reached());
        json.put("tookMicros", stage.run().took().toNanos() / 1_000);
        ArrayNode reasons = json.putArray("reasons");
        stage.reasons().forEach(reason -> reasons.add(ReasonJson.of(reason)));
        return json;
    }
}
