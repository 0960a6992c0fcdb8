package dev.gatehouse.contract.checks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BigIntegerNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.gatehouse.contract.schema.SchemaError;
import dev.gatehouse.model.http.HttpResponse;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One declared response of a document, and answers held to it. */
record DeclaredAnswer(OpenApiDocument document, DeclaredElement declared) {

    List<Finding> check(HttpResponse answer, boolean bodyless) {
        List<Finding> findings = new ArrayList<>();
        declared.node().path("headers").properties().forEach(header -> header(header.getKey(), answer, findings));
        if (!bodyless) {
            body(answer, findings);
        }
        return findings;
    }

    /** {@code Content-Type} is declared by {@code content}: OpenAPI wants it ignored among the headers. */
    private void header(String name, HttpResponse answer, List<Finding> findings) {
        if (name.equalsIgnoreCase("Content-Type")) {
            return;
        }
        DeclaredElement header = document.at(declared.child("headers", name));
        Optional<String> value = answer.headers().first(name);
        if (value.isEmpty()) {
            if (header.node().path("required").asBoolean()) {
                findings.add(Finding.of(
                        "/headers/" + name,
                        document.place(header) + " requires this header",
                        "required: true",
                        "no such header"));
            }
        } else if (header.node().has("schema")) {
            JsonNode schema = document.at(header.child("schema")).node();
            if (!isOfParts(schema)) {
                errors(header.child("schema"), typed(schema, value.get()), "/headers/" + name, findings);
            }
        }
    }

    private void body(HttpResponse answer, List<Finding> findings) {
        JsonNode content = declared.node().path("content");
        if (content.isEmpty()) {
            if (!answer.body().isEmpty() && !declared.node().has("content")) {
                findings.add(Finding.of(
                        "/body",
                        document.place(declared) + " declares no content",
                        "no body",
                        answer.body().utf8()));
            }
            return;
        }
        String mediaType = MediaType.of(answer.headers());
        Optional<String> key = key(content, mediaType);
        if (key.isEmpty()) {
            List<String> types =
                    content.properties().stream().map(Map.Entry::getKey).toList();
            findings.add(Finding.of(
                    "/headers/Content-Type",
                    document.place(declared) + " declares no such content type",
                    "one of " + String.join(", ", types),
                    mediaType));
        } else {
            schema(
                    declared.child("content", key.get(), "schema"),
                    mediaType,
                    answer.body().utf8(),
                    findings);
        }
    }

    /** The most exact of the content types that have the answer's in them. */
    private static Optional<String> key(JsonNode content, String mediaType) {
        List<String> covering = content.properties().stream()
                .map(Map.Entry::getKey)
                .filter(range -> MediaType.covers(range, mediaType))
                .toList();
        return covering.stream()
                .filter(range -> !range.contains("*"))
                .findFirst()
                .or(() -> covering.stream()
                        .filter(range -> !range.startsWith("*"))
                        .findFirst())
                .or(() -> covering.stream().findFirst());
    }

    private void schema(String pointer, String mediaType, String body, List<Finding> findings) {
        if (document.root().at(pointer).isMissingNode()) {
            return;
        }
        if (!MediaType.isJson(mediaType)) {
            if (!isOfParts(document.at(pointer).node())) {
                errors(pointer, TextNode.valueOf(body), "/body", findings);
            }
            return;
        }
        Optional<JsonNode> json = Bodies.json(body);
        if (json.isEmpty()) {
            findings.add(Finding.of("/body", "the body is no JSON", "JSON", body.isEmpty() ? "no body" : body));
        } else {
            errors(pointer, json.get(), "/body", findings);
        }
    }

    private void errors(String pointer, JsonNode value, String at, List<Finding> findings) {
        for (SchemaError error : document.schemas().validate(pointer, value)) {
            findings.add(Finding.of(
                    at + error.pointer(),
                    "not as declared at " + document.place(new DeclaredElement(error.rulePointer(), value)) + ": "
                            + error.message(),
                    error.rule(),
                    value.at(error.pointer()).toString()));
        }
    }

    /** How XML or a header's text becomes an object or an array is a matter of its own, so such are not looked into. */
    private static boolean isOfParts(JsonNode schema) {
        String type = schema.path("type").asText();
        return type.equals("object") || type.equals("array") || schema.has("properties");
    }

    /** A header's text as the type that is declared for it, if it reads so. */
    private static JsonNode typed(JsonNode schema, String text) {
        String type = schema.path("type").asText();
        if (type.equals("integer") && text.matches("-?\\d+")) {
            return BigIntegerNode.valueOf(new BigInteger(text));
        }
        if (type.equals("number") && text.matches("-?\\d+(\\.\\d+)?([eE][+-]?\\d+)?")) {
            return DecimalNode.valueOf(new BigDecimal(text));
        }
        if (type.equals("boolean") && (text.equals("true") || text.equals("false"))) {
            return BooleanNode.valueOf(text.equals("true"));
        }
        return TextNode.valueOf(text);
    }
}
