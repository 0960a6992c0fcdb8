package dev.gatehouse.bridge.call;

import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;

/** What went wrong with a connection, in words: several exceptions of the JDK say only a host's name, or nothing. */
public final class Causes {

    private Causes() {}

    /** What an exception means. */
    public static String told(IOException e) {
        if (e instanceof UnknownHostException) {
            return "the host " + e.getMessage() + " is not known";
        }
        if (e instanceof ConnectException) {
            return "nothing listens there (" + e.getMessage() + ")";
        }
        String message = e.getMessage();
        return message == null ? e.getClass().getSimpleName() : message;
    }
}
