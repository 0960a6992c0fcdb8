package dev.gatehouse.bridge.call;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.control.error.ControlException;
import dev.gatehouse.control.wire.route.WireRoute;
import dev.gatehouse.model.http.HttpRequest;
import dev.gatehouse.model.http.HttpResponse;
import java.net.URI;

/**
 * One operation as it goes over the wire.
 *
 * @param route where it is
 * @param naming how its parameters are called
 */
record Operation(WireRoute route, Naming naming) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int SMALLEST_ERROR = 400;

    HttpRequest request(JsonNode parameters, URI endpoint) {
        return new RequestWriter(route, naming).write(parameters, endpoint);
    }

    /**
     * What an SDK shows of an answer.
     *
     * @throws ControlException if it is a refusal
     * @throws NoAnswerException if it is nothing that a control plane says
     */
    JsonNode answer(HttpResponse answer) throws NoAnswerException {
        if (answer.status() >= SMALLEST_ERROR) {
            throw Refusals.read(answer);
        }
        if (route.shape().file()) {
            return file(answer);
        }
        if (answer.body().isEmpty()) {
            return JsonNodeFactory.instance.objectNode();
        }
        JsonNode json = json(answer);
        if (!json.isObject()) {
            throw new NoAnswerException(answer);
        }
        return named(naming.inSdks(json));
    }

    static JsonNode json(HttpResponse answer) throws NoAnswerException {
        try {
            return JSON.readTree(answer.body().utf8());
        } catch (JsonProcessingException noJson) {
            throw new NoAnswerException(answer);
        }
    }

    private static JsonNode file(HttpResponse answer) {
        ObjectNode file = JsonNodeFactory.instance.objectNode();
        file.put("body", answer.body().utf8());
        answer.headers().first("Content-Type").ifPresent(type -> file.put("contentType", type));
        answer.headers().first("Content-Disposition").ifPresent(name -> file.put("contentDisposition", name));
        return file;
    }

    /** SDKs call every list of version 1 "items", but for that of stages. */
    private JsonNode named(JsonNode answer) {
        String list = route.shape().list();
        if (naming == Naming.VERSION_1
                && !route.operation().equals("GetStages")
                && answer instanceof ObjectNode object
                && object.has(list)) {
            object.set("items", object.remove(list));
        }
        return answer;
    }
}
