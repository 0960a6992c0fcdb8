package dev.gatehouse.flow.httpapi.service;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.flow.exchange.EndpointCall.HttpCall;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.model.v2.parameter.ServiceAction;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes a call of a service.
 *
 * @param action the action
 * @param region where the service is called
 * @param timeout how long the call may take
 */
record ServiceRequest(ServiceAction action, String region, Duration timeout) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String EVENT_TIME = "Time";
    private static final List<String> EVENT_LISTS = List.of("Resources");

    /** The call with these parameters. */
    HttpCall with(Map<String, String> parameters) {
        ServiceTarget target = ServiceTarget.of(action);
        return switch (target) {
            case SQS -> query(parameters);
            case APPCONFIG -> configuration(parameters);
            default -> json(target, parameters);
        };
    }

    /** SQS answers HTTP APIs in XML, as its query protocol does. */
    private HttpCall query(Map<String, String> parameters) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("Action", action.action());
        form.put("Version", "2012-11-05");
        parameters.forEach((name, value) -> QueueParameters.put(form, name, value));
        return call("POST", "/", "application/x-www-form-urlencoded", Headers.EMPTY, encoded(form));
    }

    private HttpCall configuration(Map<String, String> parameters) {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("client_id", parameters.getOrDefault("ClientId", ""));
        String version = parameters.get("ClientConfigurationVersion");
        if (version != null) {
            query.put("client_configuration_version", version);
        }
        String path = "/applications/" + encoded(parameters.getOrDefault("Application", "")) + "/environments/"
                + encoded(parameters.getOrDefault("Environment", "")) + "/configurations/"
                + encoded(parameters.getOrDefault("Configuration", ""));
        return call("GET", path + "?" + encoded(query), "application/json", Headers.EMPTY, "");
    }

    private HttpCall json(ServiceTarget target, Map<String, String> parameters) {
        ObjectNode body = JSON.createObjectNode();
        if (target == ServiceTarget.EVENTBRIDGE) {
            ObjectNode entry = body.putArray("Entries").addObject();
            parameters.forEach((name, value) -> putEvent(entry, name, value));
        } else {
            parameters.forEach((name, value) -> body.put(camelCase(target, name), value));
        }
        return call(
                "POST", "/", target.contentType(), Headers.of("X-Amz-Target", target.target(action)), body.toString());
    }

    private static void putEvent(ObjectNode entry, String name, String value) {
        if (EVENT_LISTS.contains(name)) {
            entry.set(name, list(value));
        } else if (name.equals(EVENT_TIME) && value.matches("\\d+")) {
            entry.put(name, Long.parseLong(value));
        } else {
            entry.put(name, value);
        }
    }

    private static JsonNode list(String value) {
        try {
            JsonNode list = JSON.readTree(value);
            return list.isArray() ? list : JSON.createArrayNode().add(value);
        } catch (JsonProcessingException plain) {
            return JSON.createArrayNode().add(value);
        }
    }

    /** Step Functions alone begins its parameters in lower case. */
    private static String camelCase(ServiceTarget target, String name) {
        return target == ServiceTarget.STEP_FUNCTIONS
                ? Character.toLowerCase(name.charAt(0)) + name.substring(1)
                : name;
    }

    private HttpCall call(String method, String path, String contentType, Headers more, String body) {
        String host = ServiceTarget.of(action).service() + "." + region + ".amazonaws.com";
        Headers headers =
                new Headers(Stream.concat(Headers.of("Host", host, "Content-Type", contentType).stream(), more.stream())
                        .toList());
        return new HttpCall(method, "https://" + host + path, headers, Bytes.utf8(body), timeout, true);
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
