package dev.gatehouse.flow.listen;

import dev.gatehouse.flow.exchange.WebSocketClosing;
import io.netty.buffer.ByteBuf;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The frames of one message, put together. Holds nothing between messages. */
final class MessageText {

    /** AWS's quota of a message. */
    private static final int MOST_BYTES = 128 * 1024;

    private @Nullable ByteArrayOutputStream bytes;

    /** Adds a frame; what is wrong with the message then, or null. */
    @Nullable
    WebSocketClosing add(ByteBuf content) {
        ByteArrayOutputStream soFar = bytes == null ? new ByteArrayOutputStream(content.readableBytes()) : bytes;
        if (soFar.size() + content.readableBytes() > MOST_BYTES) {
            bytes = null;
            return WebSocketClosing.TOO_BIG;
        }
        byte[] more = new byte[content.readableBytes()];
        content.readBytes(more);
        soFar.writeBytes(more);
        bytes = soFar;
        return null;
    }

    /** The whole message; null if it is no UTF-8. */
    @Nullable
    String take() {
        byte[] whole = bytes == null ? new byte[0] : bytes.toByteArray();
        bytes = null;
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(whole))
                    .toString();
        } catch (CharacterCodingException noText) {
            return null;
        }
    }

    void drop() {
        bytes = null;
    }
}
