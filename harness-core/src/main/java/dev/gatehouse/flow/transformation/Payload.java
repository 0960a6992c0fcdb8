package dev.gatehouse.flow.transformation;

import dev.gatehouse.mapping.vtl.TemplateBody;
import dev.gatehouse.model.http.Bytes;

/**
 * A body on its way through the gateway: text unless its media type is one of the API's binary ones.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-payload-encodings.html">Binary media
 *     types</a>
 */
public sealed interface Payload {

    /** No payload. */
    Payload EMPTY = new Text("");

    /** The payload as it is sent. */
    Bytes bytes();

    /** The payload as templates and mappings see it. */
    TemplateBody templateBody();

    /** A body read as text: bytes that are no UTF-8 become U+FFFD, as on AWS. */
    static Payload text(Bytes bytes) {
        return bytes.isEmpty() ? EMPTY : new Text(bytes.utf8());
    }

    /**
     * Text.
     *
     * @param text the text
     */
    record Text(String text) implements Payload {
        @Override
        public Bytes bytes() {
            return Bytes.utf8(text);
        }

        @Override
        public TemplateBody templateBody() {
            return text.isEmpty() ? TemplateBody.empty() : TemplateBody.text(text);
        }
    }

    /**
     * Bytes.
     *
     * @param bytes the bytes
     */
    record Binary(Bytes bytes) implements Payload {
        /** Empty ones too: with binary media type {@code *}{@code /*} AWS fails every template, a MOCK's preflight included. */
        @Override
        public TemplateBody templateBody() {
            return TemplateBody.bytes();
        }
    }
}
