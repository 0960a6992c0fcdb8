package dev.gatehouse.contract.cases.websocket;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;

/**
 * One frame of RFC 6455.
 *
 * @param last whether it ends its message
 * @param opcode what it is
 * @param payload its data, unmasked
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Frame(boolean last, int opcode, byte[] payload) {

    static final int CONTINUATION = 0;
    static final int TEXT = 1;
    static final int BINARY = 2;
    static final int CLOSE = 8;
    static final int PING = 9;
    static final int PONG = 10;

    private static final int LAST = 0x80;
    private static final int MASKED = 0x80;
    private static final int LENGTH_OF_2_BYTES = 126;
    private static final int LENGTH_OF_8_BYTES = 127;

    /** The frame as a client sends it: masked. */
    byte[] masked(byte[] mask) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(payload.length + 14);
        out.write((last ? LAST : 0) | opcode);
        if (payload.length < LENGTH_OF_2_BYTES) {
            out.write(MASKED | payload.length);
        } else if (payload.length < 1 << Short.SIZE) {
            out.write(MASKED | LENGTH_OF_2_BYTES);
            out.write(payload.length >> Byte.SIZE);
            out.write(payload.length);
        } else {
            out.write(MASKED | LENGTH_OF_8_BYTES);
            out.writeBytes(
                    ByteBuffer.allocate(Long.BYTES).putLong(payload.length).array());
        }
        out.writeBytes(mask);
        for (int i = 0; i < payload.length; i++) {
            out.write(payload[i] ^ mask[i % mask.length]);
        }
        return out.toByteArray();
    }
}
