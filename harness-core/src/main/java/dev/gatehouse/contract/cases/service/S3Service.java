package dev.gatehouse.contract.cases.service;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.contract.cases.wire.WireMessage;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Headers;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/** The operations of S3 on buckets and objects. */
record S3Service(SignedCalls calls) {

    private static final String METADATA = "x-amz-meta-";

    /** Headers of answers, by the names that SDKs give them. */
    private static final Map<String, String> SHOWN = Map.of(
            "ETag", "etag",
            "ContentType", "content-type",
            "ContentLength", "content-length",
            "ContentEncoding", "content-encoding",
            "CacheControl", "cache-control",
            "VersionId", "x-amz-version-id");

    JsonNode call(String operation, JsonNode parameters) {
        String bucket = "/" + parameters.path("Bucket").asText();
        String key = bucket + "/" + encoded(parameters.path("Key").asText());
        return switch (operation) {
            case "CreateBucket" -> XmlAnswer.read(asked("PUT", bucket));
            case "DeleteBucket" -> XmlAnswer.read(asked("DELETE", bucket));
            case "HeadBucket" -> XmlAnswer.read(asked("HEAD", bucket));
            case "ListBuckets" -> XmlAnswer.read(asked("GET", "/"));
            case "ListObjectsV2" -> XmlAnswer.read(asked("GET", bucket + "?list-type=2" + prefix(parameters)));
            case "ListObjects" -> XmlAnswer.read(asked("GET", bucket + "?max-keys=1000" + prefix(parameters)));
            case "PutObject" -> object(calls.send("PUT", key, body(parameters), headers(parameters)), false);
            case "GetObject" -> object(asked("GET", key), true);
            case "HeadObject" -> object(asked("HEAD", key), false);
            case "DeleteObject" -> object(asked("DELETE", key), false);
            default -> throw new IllegalArgumentException("cases cannot call s3:" + operation);
        };
    }

    private WireMessage asked(String method, String target) {
        return calls.send(method, target, Bytes.EMPTY, Headers.EMPTY);
    }

    private static String prefix(JsonNode parameters) {
        return parameters.has("Prefix")
                ? "&prefix=" + encoded(parameters.get("Prefix").asText())
                : "";
    }

    private static Bytes body(JsonNode parameters) {
        return Bytes.utf8(parameters.path("Body").asText());
    }

    private static Headers headers(JsonNode parameters) {
        Headers headers =
                Headers.of("Content-Type", parameters.path("ContentType").asText("binary/octet-stream"));
        for (var entry : parameters.path("Metadata").properties()) {
            headers = headers.plus(METADATA + entry.getKey(), entry.getValue().asText());
        }
        return headers;
    }

    private static ObjectNode object(WireMessage answer, boolean withBody) {
        if (answer.status() >= 300) {
            XmlAnswer.read(answer);
        }
        ObjectNode shown = JsonNodeFactory.instance.objectNode();
        SHOWN.forEach((name, header) -> answer.headers().first(header).ifPresent(value -> {
            if (name.equals("ContentLength")) {
                shown.put(name, Long.parseLong(value));
            } else {
                shown.put(name, value);
            }
        }));
        ObjectNode metadata = shown.putObject("Metadata");
        answer.headers().forEach(header -> {
            if (header.name().toLowerCase(Locale.ROOT).startsWith(METADATA)) {
                metadata.put(header.name().substring(METADATA.length()), header.value());
            }
        });
        if (withBody) {
            shown.put("Body", answer.body().utf8());
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
