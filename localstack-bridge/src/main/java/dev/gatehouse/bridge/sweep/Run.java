package dev.gatehouse.bridge.sweep;

import dev.gatehouse.bridge.deploy.Mark;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * A run of tests, which may deploy many times.
 *
 * @param id unique
 * @param machine where it runs; process ids mean something there alone
 * @param process its process id, and when that process began
 */
public record Run(String id, String machine, String process) {

    static final String PREFIX = "gatehouse-";
    static final String RUN = "gatehouse:run";
    static final String MACHINE = "gatehouse:machine";
    static final String PROCESS = "gatehouse:process";
    static final String UNTIL = "gatehouse:until";

    private static final int ID_LENGTH = 8;

    /** The run of this JVM. */
    public static Run ofThisJvm() {
        return new Run(
                UUID.randomUUID().toString().substring(0, ID_LENGTH),
                Machine.name(),
                Processes.name(ProcessHandle.current()));
    }

    /** Whether a run's process goes on, on this machine. */
    public static boolean goesOn(String process) {
        return Processes.isAlive(process);
    }

    /**
     * The tag that says until when something may be kept.
     *
     * @param now the time
     * @param lease how long it may be kept from then on
     */
    public static Map<String, String> lease(Instant now, Duration lease) {
        return Map.of(UNTIL, now.plus(lease).toString());
    }

    /**
     * What tells that something is this run's.
     *
     * @param now the time
     * @param lease how long it may be kept, should nobody know whether the run goes on
     */
    public Mark mark(Instant now, Duration lease) {
        return new Mark(
                PREFIX + id + "-",
                Map.of(
                        RUN, id,
                        MACHINE, machine,
                        PROCESS, process,
                        UNTIL, now.plus(lease).toString()));
    }
}
