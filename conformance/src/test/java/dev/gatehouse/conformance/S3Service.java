package dev.gatehouse.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The operations of S3 on buckets and objects. */
record S3Service(SignedCalls calls) {

    private static final byte[] NOTHING = new byte[0];

    /** Headers of answers, by the names that SDKs give them. */
    private static final Map<String, String> SHOWN = Map.of(
            "ETag", "etag",
            "ContentType", "content-type",
            "ContentLength", "content-length",
            "ContentEncoding", "content-encoding",
            "CacheControl", "cache-control",
            "VersionId", "x-amz-version-id");

    JsonNode call(String operation, JsonNode parameters) throws AwsApi.Refusal {
        String bucket = "/" + parameters.path("Bucket").asText();
        String key = bucket + "/" + encoded(parameters.path("Key").asText());
        return switch (operation) {
            case "CreateBucket" -> XmlAnswer.read(calls.send("PUT", bucket, NOTHING));
            case "DeleteBucket" -> XmlAnswer.read(calls.send("DELETE", bucket, NOTHING));
            case "HeadBucket" -> XmlAnswer.read(calls.send("HEAD", bucket, NOTHING));
            case "ListBuckets" -> XmlAnswer.read(calls.send("GET", "/", NOTHING));
            case "ListObjectsV2" ->
                XmlAnswer.read(calls.send("GET", bucket + "?list-type=2" + prefix(parameters), NOTHING));
            case "ListObjects" ->
                XmlAnswer.read(calls.send("GET", bucket + "?max-keys=1000" + prefix(parameters), NOTHING));
            case "PutObject" -> object(calls.send("PUT", key, body(parameters), headers(parameters)), false);
            case "GetObject" -> object(calls.send("GET", key, NOTHING), true);
            case "HeadObject" -> object(calls.send("HEAD", key, NOTHING), false);
            case "DeleteObject" -> object(calls.send("DELETE", key, NOTHING), false);
            default -> throw new Mismatch("the runner knows no s3:" + operation);
        };
    }

    private static String prefix(JsonNode parameters) {
        return parameters.has("Prefix")
                ? "&prefix=" + encoded(parameters.get("Prefix").asText())
                : "";
    }

    private static byte[] body(JsonNode parameters) {
        return parameters.path("Body").asText().getBytes(StandardCharsets.UTF_8);
    }

    private static String[] headers(JsonNode parameters) {
        List<String> headers = new ArrayList<>(
                List.of("Content-Type", parameters.path("ContentType").asText("binary/octet-stream")));
        parameters.path("Metadata").properties().forEach(e -> {
            headers.add("x-amz-meta-" + e.getKey());
            headers.add(e.getValue().asText());
        });
        return headers.toArray(String[]::new);
    }

    private static ObjectNode object(HttpResponse<byte[]> answer, boolean withBody) throws AwsApi.Refusal {
        if (answer.statusCode() >= 300) {
            XmlAnswer.read(answer);
        }
        ObjectNode shown = JsonNodeFactory.instance.objectNode();
        SHOWN.forEach((name, header) -> answer.headers().firstValue(header).ifPresent(value -> {
            if (name.equals("ContentLength")) {
                shown.put(name, Long.parseLong(value));
            } else {
                shown.put(name, value);
            }
        }));
        ObjectNode metadata = shown.putObject("Metadata");
        answer.headers().map().forEach((name, values) -> {
            if (name.startsWith("x-amz-meta-")) {
                metadata.put(name.substring("x-amz-meta-".length()), values.get(0));
            }
        });
        if (withBody) {
            shown.put("Body", new String(answer.body(), StandardCharsets.UTF_8));
        }
        return shown;
    }

    private static String encoded(String key) {
        return URLEncoder.encode(key, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%2F", "/")
                .replace("*", "%2A")
                .replace("%7E", "~");
    }
}
