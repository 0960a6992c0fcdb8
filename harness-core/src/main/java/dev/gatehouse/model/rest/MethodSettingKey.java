package dev.gatehouse.model.rest;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The name under which a stage keeps the settings of a method: a resource path and an HTTP method, each may be {@code *}.
 *
 * <p>AWS takes the path with or without its first slash, and inner slashes as {@code ~1}: {@code pets~1{id}/GET},
 * {@code ~1pets~1{id}/GET} and {@code /pets/{id}/GET} name the same method.
 *
 * @param resourcePath as {@code /pets/{id}}, or {@code *}
 * @param httpMethod as {@code GET}, or {@code *}
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_Stage.html#apigw-Type-Stage-methodSettings">methodSettings</a>
 */
public record MethodSettingKey(String resourcePath, String httpMethod) {

    private static final String ALL = "*";

    /** Reads a key of {@link Stage#methodSettings()}. */
    public static MethodSettingKey parse(String key) {
        int last = key.lastIndexOf('/');
        String path = key.substring(0, Math.max(last, 0)).replace("~1", "/");
        boolean complete = path.startsWith("/") || path.equals(ALL);
        return new MethodSettingKey(complete ? path : "/" + path, key.substring(last + 1));
    }

    /** The settings that count for a method: its own before its resource's, before those of all. */
    public Optional<MethodSetting> in(Map<String, MethodSetting> settings) {
        return List.of(this, new MethodSettingKey(resourcePath, ALL), new MethodSettingKey(ALL, ALL)).stream()
                .flatMap(name -> settings.entrySet().stream()
                        .filter(entry -> parse(entry.getKey()).equals(name))
                        .map(Map.Entry::getValue))
                .findFirst();
    }

    @Override
    public String toString() {
        return resourcePath + "/" + httpMethod;
    }
}
