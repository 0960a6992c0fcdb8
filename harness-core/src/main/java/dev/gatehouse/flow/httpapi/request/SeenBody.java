package dev.gatehouse.flow.httpapi.request;

import dev.gatehouse.flow.transformation.MediaTypes;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.HttpRequest;
import java.util.Set;

/**
 * A body as it stands in an event. HTTP APIs have no binary media types to configure: all but a few types are binary,
 * forms and bodies without a {@code Content-Type} too.
 *
 * @param text the body, or its base64 text; empty if there is none
 * @param base64 whether it is base64 text
 */
public record SeenBody(String text, boolean base64) {

    private static final Set<String> TEXT =
            Set.of("application/json", "application/xml", "application/javascript", "application/x-javascript");

    /** The body of a request. */
    public static SeenBody of(HttpRequest request) {
        Bytes body = request.body();
        if (body.isEmpty()) {
            return new SeenBody("", false);
        }
        String mediaType =
                MediaTypes.first(request.headers().last("Content-Type").orElse(""));
        return isText(mediaType) ? new SeenBody(body.utf8(), false) : new SeenBody(body.base64(), true);
    }

    private static boolean isText(String mediaType) {
        return mediaType.startsWith("text/")
                || TEXT.contains(mediaType)
                || mediaType.endsWith("+json")
                || mediaType.endsWith("+xml");
    }
}
