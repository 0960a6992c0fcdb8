package dev.gatehouse.bridge.sweep;

import java.time.Instant;
import java.util.Optional;

/** Processes by name. A process id comes again one day; with the beginning beside it, it does not. */
final class Processes {

    private Processes() {}

    static String name(ProcessHandle process) {
        long began = process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
        return process.pid() + "@" + began;
    }

    /** Whether the process of this name goes on, on this machine. */
    static boolean isAlive(String name) {
        String pid = name.split("@", 2)[0];
        if (!pid.matches("\\d{1,18}")) {
            return false;
        }
        Optional<ProcessHandle> process = ProcessHandle.of(Long.parseLong(pid));
        return process.filter(ProcessHandle::isAlive)
                .map(Processes::name)
                .filter(name::equals)
                .isPresent();
    }
}
