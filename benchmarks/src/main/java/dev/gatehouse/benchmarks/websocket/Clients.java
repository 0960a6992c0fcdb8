package dev.gatehouse.benchmarks.websocket;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import org.jspecify.annotations.Nullable;

/**
 * The main class of the clients' JVM: connects as often as it is told, says when all are connected, and again when each has
 * heard one message.
 */
final class Clients {

    static final String CONNECTED = "connected ";
    static final String HEARD = "heard ";

    private static final int AT_ONCE = 256;

    /** After as long without any message the others are lost. */
    private static final long PATIENCE_MILLIS = 10_000;

    private final Selector selector;
    private final ByteBuffer buffer = ByteBuffer.allocate(4096);
    private int connected;
    private int heard;

    private Clients(Selector selector) {
        this.selector = selector;
    }

    /** Runs with the port, the path and how many. */
    public static void main(String[] arguments) throws IOException {
        Clients clients = new Clients(Selector.open());
        InetSocketAddress server =
                new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(arguments[0]));
        int many = Integer.parseInt(arguments[2]);
        for (int i = 0; i < many; i++) {
            clients.open(server, arguments[1]);
            while (i - clients.connected > AT_ONCE) {
                clients.read();
            }
        }
        while (clients.connected < many) {
            clients.read();
        }
        System.out.println(CONNECTED + clients.connected);
        while (clients.heard < many && clients.selector.select(PATIENCE_MILLIS) > 0) {
            clients.take();
        }
        System.out.println(HEARD + clients.heard);
        System.out.flush();
        Runtime.getRuntime().halt(0);
    }

    private void open(InetSocketAddress server, String path) throws IOException {
        SocketChannel socket = SocketChannel.open(server);
        ByteBuffer handshake = Client.handshake(path);
        while (handshake.hasRemaining()) {
            socket.write(handshake);
        }
        socket.configureBlocking(false);
        socket.register(selector, SelectionKey.OP_READ, new Client(socket));
    }

    private void read() throws IOException {
        selector.select();
        take();
    }

    private void take() throws IOException {
        for (SelectionKey key : selector.selectedKeys()) {
            @Nullable String read = ((Client) key.attachment()).read(buffer);
            if (read != null) {
                connected += read.equals("connected") ? 1 : 0;
                heard += read.equals("connected") ? 0 : 1;
            }
        }
        selector.selectedKeys().clear();
    }
}
