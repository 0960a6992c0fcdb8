package dev.gatehouse.mapping.vtl;

import dev.gatehouse.mapping.jsonpath.JsonDocument;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** {@code $util}: AWS's six functions, each of one text. It holds nothing. */
final class UtilVariable implements TemplateObject {
    @Override
    public @Nullable Object property(String name) {
        return null;
    }

    @Override
    public @Nullable Function function(String name, int arguments) {
        if (arguments != 1) {
            return null;
        }
        return switch (name) {
            case "escapeJavaScript" -> given -> JavaScriptText.escape(text(given));
            case "parseJson" -> given -> parseJson(text(given));
            case "urlEncode" -> given -> URLEncoder.encode(text(given), StandardCharsets.UTF_8);
            case "urlDecode" -> given -> URLDecoder.decode(text(given), StandardCharsets.UTF_8);
            case "base64Encode" ->
                given -> Base64.getEncoder().encodeToString(text(given).getBytes(StandardCharsets.UTF_8));
            case "base64Decode" -> given -> new String(Base64.getDecoder().decode(text(given)), StandardCharsets.UTF_8);
            default -> null;
        };
    }

    private static @Nullable Object parseJson(String text) {
        JsonDocument document = JsonDocument.parse(text);
        if (!document.isWellFormed()) {
            throw new IllegalArgumentException("$util.parseJson was given a text that is no JSON: " + shortened(text));
        }
        return document.root();
    }

    private static String text(@Nullable Object[] given) {
        ValueSize.of(given[0]);
        return given[0] == null ? "" : given[0].toString();
    }

    private static String shortened(String text) {
        int most = 80;
        return text.length() <= most ? text : text.substring(0, most) + "…";
    }
}
