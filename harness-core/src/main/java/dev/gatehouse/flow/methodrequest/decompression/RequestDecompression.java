package dev.gatehouse.flow.methodrequest.decompression;

import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.flow.exchange.Reason;
import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.flow.exchange.RoutedRequest;
import dev.gatehouse.flow.limits.RequestLimits;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.ContentCoding;
import dev.gatehouse.model.http.HttpRequest;
import dev.gatehouse.model.rest.GatewayResponseType;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

/**
 * Decompresses a client's body. AWS does so for every API, with {@code minimumCompressionSize} or without, and before it
 * asks whether the media type is binary; nothing turns it off. The header stays, and integrations see it.
 */
public final class RequestDecompression {

    private static final String CONTENT_ENCODING = "Content-Encoding";

    private RequestDecompression() {}

    /**
     * The request with its body decompressed; itself if its body is not compressed, or empty.
     *
     * @throws GatewayFault 415 if the coding is not known or the body is not in it, 413 if what comes out is too large
     */
    public static RoutedRequest of(RoutedRequest request, Reasons why) {
        HttpRequest http = request.incoming().http();
        Optional<String> coding = http.headers().last(CONTENT_ENCODING).map(RequestDecompression::normal);
        if (coding.isEmpty() || coding.get().equals("identity") || http.body().isEmpty()) {
            return request;
        }
        Bytes plain = decompressed(coding.get(), http.body());
        why.add(new Reason.ContentConverted(coding.get(), "identity", "Content-Encoding is " + coding.get()));
        return request.withIncoming(request.incoming().withBody(plain));
    }

    private static String normal(String coding) {
        return coding.strip().toLowerCase(Locale.ROOT);
    }

    private static Bytes decompressed(String coding, Bytes body) {
        ContentCoding known = ContentCoding.find(coding)
                .orElseThrow(() -> unsupported("Content-Encoding is '" + coding
                        + "', and API Gateway knows gzip, deflate and identity; it takes one, not a list"));
        try {
            Bytes plain = known.decode(body, RequestLimits.MOST_BODY_BYTES + 1);
            if (plain.size() > RequestLimits.MOST_BODY_BYTES) {
                throw RequestLimits.bodyTooLarge(
                        "the body has more than " + RequestLimits.MOST_BODY_BYTES + " bytes once it is decompressed");
            }
            return plain;
        } catch (IOException notInIt) {
            throw unsupported("Content-Encoding is " + coding + ", but the body is not: " + notInIt.getMessage())
                    .causedBy(notInIt);
        }
    }

    private static GatewayFault unsupported(String truth) {
        return GatewayFault.of(GatewayResponseType.UNSUPPORTED_MEDIA_TYPE, "Unsupported Media Type", truth);
    }
}
