package dev.gatehouse.bridge.sweep;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Names this machine, and the container in it: two containers count their processes each from one. */
final class Machine {

    private static final Path PROCESS_NAMESPACE = Path.of("/proc/self/ns/pid");

    private Machine() {}

    static String name() {
        return asTag(host() + "/" + namespace());
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException nameless) {
            return "unknown";
        }
    }

    private static String namespace() {
        try {
            return Files.readSymbolicLink(PROCESS_NAMESPACE).toString().replaceAll("\\D", "");
        } catch (IOException | UnsupportedOperationException noLinux) {
            return "0";
        }
    }

    /** With those characters alone that AWS allows in tags. */
    static String asTag(String text) {
        return text.replaceAll("[^A-Za-z0-9 _.:/=+@-]", "-");
    }
}
