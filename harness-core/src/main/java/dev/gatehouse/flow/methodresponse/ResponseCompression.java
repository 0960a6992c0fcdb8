package dev.gatehouse.flow.methodresponse;

import dev.gatehouse.flow.exchange.Reason;
import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.model.http.ContentCoding;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.model.http.HttpResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Compresses answers of an API that has {@code minimumCompressionSize}.
 *
 * @param minimum the least size in bytes that is compressed; null compresses nothing
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-receive-response-with-compressed-payload.html">Receive
 *     an API response with a compressed payload</a>
 */
record ResponseCompression(@Nullable Integer minimum) {

    private static final String CONTENT_ENCODING = "Content-Encoding";
    private static final String IDENTITY = "identity";

    HttpResponse apply(HttpResponse answer, Headers request, Reasons why) {
        if (minimum == null || answer.body().isEmpty()) {
            return answer;
        }
        String against = against(answer, minimum);
        if (against != null) {
            why.add(new Reason.Noted("not compressed: " + against));
            return answer;
        }
        return accepted(answer, request, why);
    }

    private static @Nullable String against(HttpResponse answer, int least) {
        if (answer.headers().has(CONTENT_ENCODING)) {
            return "the answer has a Content-Encoding, so it counts as compressed";
        }
        int size = answer.body().size();
        return size < least ? "the body has " + size + " bytes, fewer than minimumCompressionSize " + least : null;
    }

    private static HttpResponse accepted(HttpResponse answer, Headers request, Reasons why) {
        Optional<String> header = request.last("Accept-Encoding");
        String liked = header.flatMap(AcceptEncoding::preferred).orElse(IDENTITY);
        Optional<ContentCoding> coding = ContentCoding.find(liked);
        if (coding.isEmpty()) {
            why.add(new Reason.Noted("not compressed: "
                    + (header.isPresent()
                            ? "Accept-Encoding '" + header.get() + "' prefers " + liked
                            : "the request has no Accept-Encoding")));
            return answer;
        }
        why.add(new Reason.ContentConverted(
                IDENTITY,
                coding.get().token(),
                "Accept-Encoding prefers it, and the body has " + answer.body().size()
                        + " bytes, at least minimumCompressionSize"));
        Headers headers = answer.headers().with(CONTENT_ENCODING, coding.get().token());
        return new HttpResponse(answer.status(), headers, coding.get().encode(answer.body()));
    }
}
