package dev.gatehouse.control.importing;

import dev.gatehouse.model.rest.ElementAddress;
import dev.gatehouse.model.rest.Method;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads a document's paths, each with the methods on it. */
final class PathsReader {

    private static final Set<String> HTTP_METHODS = Set.of("get", "put", "post", "delete", "options", "head", "patch");

    private final Reading reading;
    private final MethodReader methods;
    private final String basePath;

    PathsReader(Reading reading, MethodReader methods, String basePath) {
        this.reading = reading;
        this.methods = methods;
        this.basePath = basePath;
    }

    /** The methods by path and HTTP method; an empty map for a path without any. */
    Map<String, Map<String, Method>> read() {
        Map<String, Map<String, Method>> paths = new LinkedHashMap<>();
        reading.root().get("paths").ownMembers().forEach((name, declared) -> {
            String path = path(name);
            reading.findings().place(ElementAddress.resource(path), declared);
            paths.computeIfAbsent(path, any -> new LinkedHashMap<>())
                    .putAll(methodsOf(path, reading.resolve(declared)));
        });
        return paths;
    }

    private Map<String, Method> methodsOf(String path, Located pathItem) {
        Map<String, Method> read = new LinkedHashMap<>();
        pathItem.members().forEach((name, operation) -> {
            String httpMethod = name.equals("x-amazon-apigateway-any-method") ? "ANY" : name.toUpperCase(Locale.ROOT);
            if (httpMethod.equals("ANY") || HTTP_METHODS.contains(name)) {
                read.put(httpMethod, methods.read(new MethodSpot(path, httpMethod), pathItem, operation));
            }
        });
        return read;
    }

    /** A slash at the end names no other resource. */
    private String path(String name) {
        String joined = basePath + (name.startsWith("/") ? name : "/" + name);
        String stripped = joined.replaceAll("/+$", "");
        return stripped.isEmpty() ? "/" : stripped;
    }
}
