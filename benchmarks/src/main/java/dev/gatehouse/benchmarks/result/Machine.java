package dev.gatehouse.benchmarks.result;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Where it was measured. */
public final class Machine {

    private static final Path CPU_INFO = Path.of("/proc/cpuinfo");

    private Machine() {}

    /** Cores, processor, memory and operating system. */
    public static String description() {
        OperatingSystemMXBean system = system();
        return "%d cores (%s), %d GB, %s %s"
                .formatted(
                        system.getAvailableProcessors(),
                        processor(),
                        Math.round(system.getTotalMemorySize() / 1e9),
                        system.getName(),
                        system.getArch());
    }

    /** The JDK's version and vendor. */
    public static String jdk() {
        return System.getProperty("java.vm.version") + ", " + System.getProperty("java.vendor");
    }

    /** The load average of the last minute; negative if the system tells none. */
    public static String load() {
        return String.format(Locale.ROOT, "%.1f", system().getSystemLoadAverage());
    }

    private static OperatingSystemMXBean system() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    }

    private static String processor() {
        try {
            return Files.readAllLines(CPU_INFO).stream()
                    .filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("processor unknown");
        } catch (IOException notLinux) {
            return "processor unknown";
        }
    }
}
