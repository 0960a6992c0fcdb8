package dev.gatehouse.bridge.reach;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands requests on to one server of this machine, with the {@code Host} that it sees in process. One request a connection: the
 * bytes after a request's head are nobody's but the server's.
 */
final class Relay implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Relay.class);
    private static final int HTTP_PORT = 80;
    private static final int WAITING = 50;

    private final String host;
    private final URI server;
    private final ServerSocket listening;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "gatehouse-relay");
        thread.setDaemon(true);
        return thread;
    });

    private Relay(String host, URI server, ServerSocket listening) {
        this.host = host;
        this.server = server;
        this.listening = listening;
    }

    /**
     * Opens one at a free port.
     *
     * @param host what {@code Host} says behind it
     * @param server an http URI; its path is not read
     */
    static Relay open(String host, URI server, InetAddress bind) throws IOException {
        Relay relay = new Relay(host, server, new ServerSocket(0, WAITING, bind));
        relay.threads.execute(relay::accept);
        return relay;
    }

    int port() {
        return listening.getLocalPort();
    }

    private void accept() {
        while (!listening.isClosed()) {
            try {
                Socket client = listening.accept();
                threads.execute(() -> serve(client));
            } catch (IOException closed) {
                LOG.trace("The relay to {} ends", server, closed);
            }
        }
    }

    private void serve(Socket client) {
        int port = server.getPort() > 0 ? server.getPort() : HTTP_PORT;
        open.add(client);
        try (client;
                Socket upstream = new Socket(server.getHost(), port)) {
            open.add(upstream);
            InputStream in = new BufferedInputStream(client.getInputStream());
            OutputStream out = upstream.getOutputStream();
            out.write(RelayedHead.read(in, host));
            out.flush();
            threads.execute(() -> pump(in, out));
            upstream.getInputStream().transferTo(client.getOutputStream());
            open.remove(upstream);
        } catch (IOException broken) {
            // The target sees a connection that ends, as it would with any server that is not there.
            LOG.debug("A request for {} could not be handed on to {}", host, server, broken);
        } finally {
            open.remove(client);
        }
    }

    private static void pump(InputStream from, OutputStream to) {
        try {
            byte[] buffer = new byte[8192];
            for (int read = from.read(buffer); read >= 0; read = from.read(buffer)) {
                to.write(buffer, 0, read);
                to.flush();
            }
        } catch (IOException ended) {
            LOG.trace("The connection is over", ended);
        }
    }

    @Override
    public void close() {
        closeQuietly(listening);
        open.forEach(Relay::closeQuietly);
        threads.shutdownNow();
    }

    private static void closeQuietly(AutoCloseable socket) {
        try {
            socket.close();
        } catch (Exception e) {
            LOG.trace("Already closed", e);
        }
    }
}
