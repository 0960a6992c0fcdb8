package dev.gatehouse.contract.wire;

import java.io.FilterInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;

/** What a socket receives, as long as there is time. */
final class DeadlineStream extends FilterInputStream {

    private final Socket socket;
    private final Deadline deadline;

    DeadlineStream(Socket socket, Deadline deadline) throws IOException {
        super(socket.getInputStream());
        this.socket = socket;
        this.deadline = deadline;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        socket.setSoTimeout(deadline.millis());
        try {
            return super.read(buffer, offset, length);
        } catch (SocketTimeoutException late) {
            SocketTimeoutException told = new SocketTimeoutException(
                    "no answer within " + deadline.limit().toMillis() + " ms");
            told.initCause(late);
            throw told;
        }
    }
}
