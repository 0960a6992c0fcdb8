package dev.gatehouse.definition.openapi;

import dev.gatehouse.control.importing.OpenApiParser;
import dev.gatehouse.definition.Problem;
import dev.gatehouse.definition.source.SourceDocument;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks of documents as the definition makes them. */
final class Checks {

    private static final String HEAD = "openapi: 3.0.1\ninfo: {title: pets, version: '1'}\n";
    private static final String MOCK = "x-amazon-apigateway-integration: {type: mock}";

    private Checks() {}

    /** The problems of a document, line 3 of which is the first of the text. */
    static List<String> problems(String rest) {
        return problemsOf("api.yaml", HEAD + rest);
    }

    /** The problems of a document whose GET /pets, on line 3, is this in YAML's flow style. */
    static List<String> problemsOfGet(String operation) {
        return problems("paths: {/pets: {get: " + operation + "}}\n");
    }

    /** The problems of a document whose GET /pets has this integration. */
    static List<String> problemsOfIntegration(String properties) {
        return problemsOfGet("{x-amazon-apigateway-integration: " + properties + "}");
    }

    /** A GET /pets that is well, with something beside it. */
    static String getWith(String more) {
        return "paths: {/pets: {get: {" + more + ", " + MOCK + "}}}\n";
    }

    /** The problems of a whole document, each as it is printed. */
    static List<String> problemsOf(String name, String text) {
        return check(name, text, Set.of()).problems().stream()
                .map(Problem::toString)
                .toList();
    }

    static OpenApiCheck checkWaiving(String rest, String... waived) {
        return check("api.yaml", HEAD + rest, Set.of(waived));
    }

    private static OpenApiCheck check(String name, String text, Set<String> waived) {
        SourceDocument document = SourceDocument.read(name, text);
        OpenApiCheck check = OpenApiCheck.of(document, waived);
        return check.isReadable()
                ? check.and(new OpenApiParser().read(document.toJson().toString(), Map.of()))
                : check;
    }
}
