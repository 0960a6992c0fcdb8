package dev.gatehouse.flow.listen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.BufferPoolMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("counts what the whole JVM holds")
class LeakTest {

    @Test
    void closed_listeners_leave_no_thread_and_no_direct_memory() throws Exception {
        useAndClose(1);
        long directBytes = directBytes();

        useAndClose(50);

        assertThat(lastingThreads()).isEmpty();
        assertThat(directBytes()).isLessThanOrEqualTo(directBytes + 1024 * 1024);
    }

    @Test
    void closed_listeners_leave_no_open_file() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(Path.of("/proc/self/fd")), "only Linux lists a process's open files");
        useAndClose(1);
        long files = openFiles();

        useAndClose(50);

        // each listener and each of its connections would leave several
        assertThat(openFiles()).isLessThan(files + 20);
    }

    private static void useAndClose(int times) throws IOException {
        for (int i = 0; i < times; i++) {
            GatewayListener listener = ListenerFixture.listen((request, peer) -> ListenerFixture.echo(request));
            try (RawClient client = new RawClient(listener)) {
                client.send("GET / HTTP/1.1\r\nHost: h\r\n\r\n").read();
                listener.close();
            }
        }
    }

    /** Those of our threads that do not end; a thread that was just told to may need a moment. */
    private static List<Thread> lastingThreads() throws InterruptedException {
        List<Thread> lasting = new ArrayList<>();
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().startsWith("gatehouse-") || thread.getName().contains("globalEventExecutor")) {
                thread.join(5000);
                if (thread.isAlive()) {
                    lasting.add(thread);
                }
            }
        }
        return lasting;
    }

    private static long directBytes() {
        return ManagementFactory.getPlatformMXBeans(BufferPoolMXBean.class).stream()
                .filter(pool -> pool.getName().equals("direct"))
                .mapToLong(BufferPoolMXBean::getMemoryUsed)
                .sum();
    }

    private static long openFiles() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("/proc/self/fd"))) {
            return files.count();
        }
    }
}
