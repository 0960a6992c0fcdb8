package dev.gatehouse.contract.cases.websocket;

import dev.gatehouse.contract.cases.wire.WireException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Reads a server's frames. A time-out may fall into the middle of a frame, so what was read of it is kept for the next time.
 */
final class FrameReader {

    private static final int LENGTH_BITS = 0x7F;
    private static final int MASKED = 0x80;
    private static final int OPCODE_BITS = 0x0F;
    private static final int LAST = 0x80;

    private final Socket socket;
    private final InputStream in;
    private byte[] read = new byte[0];

    FrameReader(Socket socket, InputStream in) {
        this.socket = socket;
        this.in = in;
    }

    /**
     * The next frame.
     *
     * @param deadline in terms of {@link System#nanoTime}
     * @throws SocketTimeoutException if none is complete by then
     * @throws EOFException if the connection ended
     */
    Frame next(long deadline) throws IOException {
        need(2, deadline);
        if ((read[1] & MASKED) != 0) {
            throw new WireException("a server's frames must not be masked");
        }
        int length = read[1] & LENGTH_BITS;
        int head = length == 126 ? 2 + Short.BYTES : length == 127 ? 2 + Long.BYTES : 2;
        need(head, deadline);
        ByteBuffer extended = ByteBuffer.wrap(read, 2, head - 2);
        int size = length == 126
                ? Short.toUnsignedInt(extended.getShort())
                : length == 127 ? Math.toIntExact(extended.getLong()) : length;
        need(head + size, deadline);
        Frame frame =
                new Frame((read[0] & LAST) != 0, read[0] & OPCODE_BITS, Arrays.copyOfRange(read, head, head + size));
        read = Arrays.copyOfRange(read, head + size, read.length);
        return frame;
    }

    private void need(int bytes, long deadline) throws IOException {
        while (read.length < bytes) {
            long left = (deadline - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                throw new SocketTimeoutException();
            }
            socket.setSoTimeout((int) left);
            byte[] more = new byte[bytes - read.length];
            int count = in.read(more);
            if (count < 0) {
                throw new EOFException();
            }
            byte[] both = Arrays.copyOf(read, read.length + count);
            System.arraycopy(more, 0, both, read.length, count);
            read = both;
        }
    }
}
