package dev.gatehouse.contract.cases.websocket;

import dev.gatehouse.model.http.Bytes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** An open connection, used by one thread at a time. */
public final class WebSocketConnection implements AutoCloseable {

    private static final int MASK_BYTES = 4;
    private static final byte[] NOTHING = new byte[0];

    private final Socket socket;
    private final FrameReader frames;
    private final SecureRandom random = new SecureRandom();
    private final ByteArrayOutputStream begun = new ByteArrayOutputStream();
    private boolean binary;
    private boolean pongDue;

    WebSocketConnection(Socket socket, InputStream in) {
        this.socket = socket;
        this.frames = new FrameReader(socket, in);
    }

    /**
     * Sends one message.
     *
     * @param frameSize the most bytes that go into a frame
     */
    public void send(Bytes message, boolean asBinary, int frameSize) {
        byte[] data = message.toByteArray();
        int at = 0;
        do {
            int end = Math.min(data.length, at + frameSize);
            int opcode = at > 0 ? Frame.CONTINUATION : asBinary ? Frame.BINARY : Frame.TEXT;
            write(new Frame(end == data.length, opcode, Arrays.copyOfRange(data, at, end)));
            at = end;
        } while (at < data.length);
    }

    /** Asks the server for a sign of life, which {@link #receive} gives as {@link Received.Nothing} without waiting on. */
    public void ping() {
        pongDue = true;
        write(new Frame(true, Frame.PING, NOTHING));
    }

    /** Waits for the next message, or for the close frame, which is answered. */
    public Received receive(Duration within) throws IOException {
        long deadline = System.nanoTime() + within.toNanos();
        try {
            while (true) {
                Received received = taken(frames.next(deadline));
                if (received != null) {
                    return received;
                }
            }
        } catch (SocketTimeoutException e) {
            return new Received.Nothing();
        } catch (IOException e) {
            return new Received.Ended();
        }
    }

    private @Nullable Received taken(Frame frame) {
        switch (frame.opcode()) {
            case Frame.PING -> write(new Frame(true, Frame.PONG, frame.payload()));
            case Frame.PONG -> {
                boolean due = pongDue;
                pongDue = false;
                return due ? new Received.Nothing() : null;
            }
            case Frame.CLOSE -> {
                return closed(frame.payload());
            }
            default -> {
                binary = frame.opcode() == Frame.CONTINUATION ? binary : frame.opcode() == Frame.BINARY;
                begun.writeBytes(frame.payload());
                if (frame.last()) {
                    Bytes message = Bytes.of(begun.toByteArray());
                    begun.reset();
                    return new Received.Message(message, binary);
                }
            }
        }
        return null;
    }

    private Received closed(byte[] payload) {
        boolean hasCode = payload.length >= Short.BYTES;
        write(new Frame(true, Frame.CLOSE, hasCode ? Arrays.copyOf(payload, Short.BYTES) : NOTHING));
        Integer code = hasCode ? Short.toUnsignedInt(ByteBuffer.wrap(payload).getShort()) : null;
        int from = Math.min(Short.BYTES, payload.length);
        return new Received.Closed(code, new String(payload, from, payload.length - from, StandardCharsets.UTF_8));
    }

    /**
     * Says that the client closes, and waits for the server to say so too; messages that come before are dropped.
     *
     * @param code null for a close frame without one
     */
    public void close(@Nullable Integer code, String reason, Duration within) throws IOException {
        ByteArrayOutputStream payload = new ByteArrayOutputStream();
        if (code != null) {
            payload.write(code >> Byte.SIZE);
            payload.write(code);
            payload.writeBytes(reason.getBytes(StandardCharsets.UTF_8));
        }
        write(new Frame(true, Frame.CLOSE, payload.toByteArray()));
        long deadline = System.nanoTime() + within.toNanos();
        Received received = new Received.Message(Bytes.EMPTY, false);
        while (received instanceof Received.Message) {
            received = receive(Duration.ofNanos(deadline - System.nanoTime()));
        }
        close();
    }

    private void write(Frame frame) {
        byte[] mask = new byte[MASK_BYTES];
        random.nextBytes(mask);
        try {
            socket.getOutputStream().write(frame.masked(mask));
            socket.getOutputStream().flush();
        } catch (IOException closedByServer) {
            // a server may close on a frame that is too large before all of it is written; what it said is still to be
            // read
        }
    }

    /** Ends the connection without a word. */
    @Override
    public void close() throws IOException {
        socket.close();
    }
}
