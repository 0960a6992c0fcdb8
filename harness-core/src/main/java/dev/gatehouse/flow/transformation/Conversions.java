package dev.gatehouse.flow.transformation;

import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.flow.exchange.Reason;
import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.model.http.Bytes;
import java.util.Base64;

/** Between bytes and their base64 text. */
public final class Conversions {

    private static final char REPLACEMENT = '\uFFFD';
    private static final String BYTES = "bytes";
    private static final String BASE64 = "base64 text";

    private Conversions() {}

    /**
     * A body read as text. Where it is none, bytes are lost: AWS puts U+FFFD for them, which is worth telling.
     *
     * @param what whose body it is, as {@code the request}
     */
    public static Payload asText(Bytes body, String what, Reasons why) {
        String text = body.utf8();
        if (text.indexOf(REPLACEMENT) >= 0 && !Bytes.utf8(text).equals(body)) {
            why.add(new Reason.ContentConverted(
                    BYTES,
                    "text",
                    "the body of " + what
                            + " is no UTF-8, and its Content-Type is none of the API's binary media types:"
                            + " what could not be read became U+FFFD"));
        }
        return text.isEmpty() ? Payload.EMPTY : new Payload.Text(text);
    }

    /** The payload as text: bytes become base64, text stays. */
    public static Payload toText(Payload payload, String because, Reasons why) {
        if (payload instanceof Payload.Binary binary) {
            why.add(new Reason.ContentConverted(BYTES, BASE64, because));
            return new Payload.Text(binary.bytes().base64());
        }
        return payload;
    }

    /**
     * The payload as bytes: text is decoded from base64, bytes stay.
     *
     * @throws GatewayFault if the text is no base64: AWS answers 500
     */
    public static Payload toBinary(Payload payload, String because, Reasons why) {
        if (payload instanceof Payload.Text text) {
            why.add(new Reason.ContentConverted(BASE64, BYTES, because));
            return new Payload.Binary(decode(text.text(), because));
        }
        return payload;
    }

    /** The bytes of a base64 text. */
    public static Bytes decode(String base64, String because) {
        try {
            return Bytes.of(Base64.getDecoder().decode(base64.strip()));
        } catch (IllegalArgumentException noBase64) {
            throw GatewayFault.internalServerError(
                            "Unable to base64 decode the body: the payload was to be decoded from base64 (" + because
                                    + "), but it is no base64: " + noBase64.getMessage())
                    .causedBy(noBase64);
        }
    }
}
