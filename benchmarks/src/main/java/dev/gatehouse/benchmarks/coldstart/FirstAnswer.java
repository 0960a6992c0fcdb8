package dev.gatehouse.benchmarks.coldstart;

import dev.gatehouse.benchmarks.peer.KeepAliveClient;
import dev.gatehouse.benchmarks.peer.Peer;
import dev.gatehouse.benchmarks.peer.Server;
import java.io.IOException;

/** The main class of a new JVM: starts a peer, asks once, says so, and waits for nothing. */
final class FirstAnswer {

    private FirstAnswer() {}

    /** Runs with the name of a {@link Peer}. */
    public static void main(String[] arguments) throws IOException {
        Peer peer = Peer.valueOf(arguments[0]);
        if (peer != Peer.EMPTY_JVM) {
            Server server = peer.prepare().start();
            KeepAliveClient client = new KeepAliveClient(server);
            client.getChecked();
        }
        System.out.println(NewJvm.DONE);
        System.out.flush();
        Runtime.getRuntime().halt(0);
    }
}
