package dev.gatehouse.benchmarks.measurement;

import dev.gatehouse.benchmarks.peer.KeepAliveClient;
import java.io.IOException;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** One keep-alive connection for each thread of a benchmark. */
@State(Scope.Thread)
@SuppressWarnings("NullAway.Init") // JMH sets the fields before it measures
public class Connection {

    private KeepAliveClient client;

    /** Connects. */
    @Setup(Level.Trial)
    public void connect(ServedPeer served) throws IOException {
        client = served.connect();
    }

    int get() throws IOException {
        return client.get();
    }

    /** Disconnects. */
    @TearDown(Level.Trial)
    public void disconnect() throws IOException {
        client.close();
    }
}
