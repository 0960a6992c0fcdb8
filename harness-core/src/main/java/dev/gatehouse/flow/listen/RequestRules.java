package dev.gatehouse.flow.listen;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpVersion;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a request head must keep to beyond what the decoder checks, so that no two readers can see two requests in it. */
final class RequestRules {

    private RequestRules() {}

    /** What is wrong with the head; null if nothing is. */
    static @Nullable String fault(HttpRequest head) {
        HttpVersion version = head.protocolVersion();
        boolean http11 = version.equals(HttpVersion.HTTP_1_1);
        if (!http11 && !version.equals(HttpVersion.HTTP_1_0)) {
            return "the protocol is " + version.text() + ", not HTTP/1.1";
        }
        if (!RequestTarget.isReadable(head.uri())) {
            return "the target '" + head.uri() + "' is neither a path nor an http:// URI";
        }
        List<String> encodings = head.headers().getAll(HttpHeaderNames.TRANSFER_ENCODING);
        if (!encodings.isEmpty() && !(http11 && isOnlyChunked(encodings))) {
            return "Transfer-Encoding is " + encodings + ", and only 'chunked' in HTTP/1.1 is understood";
        }
        int hosts = head.headers().getAll(HttpHeaderNames.HOST).size();
        return hosts > 1 || (http11 && hosts == 0) ? "there are " + hosts + " Host headers instead of one" : null;
    }

    private static boolean isOnlyChunked(List<String> encodings) {
        return encodings.size() == 1 && encodings.get(0).equalsIgnoreCase("chunked");
    }
}
