package dev.gatehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** A WebSocket of which a test has the bytes, to send what no client would. */
record RawWebSocket(Socket socket) implements AutoCloseable {

    /** One whose handshake was answered. */
    static RawWebSocket to(Gateway gateway, String stageName) throws IOException {
        Socket socket = new Socket("127.0.0.1", gateway.uri().getPort());
        socket.setSoTimeout((int) WebSocketApi.SOON.toMillis());
        socket.getOutputStream()
                .write(("GET /" + stageName + " HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                                + "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            head.append((char) socket.getInputStream().read());
        }
        assertThat(head).startsWith("HTTP/1.1 101");
        return new RawWebSocket(socket);
    }

    /** Sends bytes that are written in hexadecimal digits. */
    RawWebSocket send(String hexadecimal) throws IOException {
        socket.getOutputStream().write(HexFormat.of().parseHex(hexadecimal));
        return this;
    }

    /** The status code of the close frame that comes next. */
    int closeCode() throws IOException {
        byte[] frame = socket.getInputStream().readNBytes(4);
        assertThat(frame[0]).isEqualTo((byte) 0x88);
        return (frame[2] & 0xFF) << 8 | frame[3] & 0xFF;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
