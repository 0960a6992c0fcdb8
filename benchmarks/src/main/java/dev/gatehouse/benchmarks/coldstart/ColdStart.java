package dev.gatehouse.benchmarks.coldstart;

import dev.gatehouse.benchmarks.peer.Peer;
import java.io.IOException;

/** From the start of a new JVM to the first answer. */
public final class ColdStart {

    private ColdStart() {}

    /**
     * One cold start.
     *
     * @return milliseconds from asking the operating system for the process to reading that it was answered
     */
    public static double milliseconds(Peer peer) throws IOException, InterruptedException {
        return NewJvm.milliseconds(FirstAnswer.class, peer.name());
    }
}
