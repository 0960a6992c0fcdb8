package dev.gatehouse.flow.integrationrequest;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.gatehouse.flow.clientrequest.ClientHeaders;
import dev.gatehouse.flow.clientrequest.ClientParameters;
import dev.gatehouse.flow.exchange.RoutedRequest;
import dev.gatehouse.model.http.Header;
import dev.gatehouse.model.http.Headers;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What events of functions and of REQUEST authorizers tell of a request.
 *
 * @param json where it is written
 * @param empty what stands for headers, parameters or variables that there are none of
 */
record RequestFields(JsonGenerator json, Empty empty) {

    /** AWS shows functions null, and authorizers an object without keys. */
    enum Empty {
        NULL,
        OBJECT
    }

    void write(RoutedRequest routed) throws IOException {
        Headers headers = ClientHeaders.of(routed);
        Map<String, List<String>> query = routed.query().all();
        json.writeStringField("resource", routed.resource().path());
        json.writeStringField("path", path(routed));
        json.writeStringField("httpMethod", routed.incoming().http().method());
        writeSingle("headers", ClientParameters.lastValues(headers));
        writeMulti("multiValueHeaders", grouped(headers));
        writeSingle("queryStringParameters", ClientParameters.lastValues(query));
        writeMulti("multiValueQueryStringParameters", query);
        writeSingle("pathParameters", routed.path().parameters());
        writeSingle("stageVariables", routed.servedAt().stageVariables());
    }

    /** Without the stage but with a custom domain's base path; slashes that lead collapse to one, others stay. */
    private static String path(RoutedRequest routed) {
        boolean mapped = routed.servedAt().basePath() != null;
        String path = mapped ? routed.path().full() : routed.path().withinStage();
        int start = 0;
        while (path.startsWith("//", start)) {
            start++;
        }
        return path.substring(start);
    }

    private static Map<String, List<String>> grouped(Headers headers) {
        Map<String, List<String>> grouped = new LinkedHashMap<>();
        for (Header header : headers) {
            grouped.computeIfAbsent(header.name(), name -> new ArrayList<>(1)).add(header.value());
        }
        return grouped;
    }

    private void writeSingle(String name, Map<String, String> values) throws IOException {
        if (startObject(name, values)) {
            for (Map.Entry<String, String> entry : values.entrySet()) {
                json.writeStringField(entry.getKey(), entry.getValue());
            }
            json.writeEndObject();
        }
    }

    private void writeMulti(String name, Map<String, List<String>> values) throws IOException {
        if (startObject(name, values)) {
            for (Map.Entry<String, List<String>> entry : values.entrySet()) {
                json.writeArrayFieldStart(entry.getKey());
                for (String value : entry.getValue()) {
                    json.writeString(value);
                }
                json.writeEndArray();
            }
            json.writeEndObject();
        }
    }

    private boolean startObject(String name, Map<String, ?> values) throws IOException {
        if (values.isEmpty() && empty == Empty.NULL) {
            json.writeNullField(name);
            return false;
        }
        json.writeObjectFieldStart(name);
        return true;
    }
}
