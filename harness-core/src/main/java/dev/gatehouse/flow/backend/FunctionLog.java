package dev.gatehouse.flow.backend;

import com.amazonaws.services.lambda.runtime.LambdaLogger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Keeps what a handler logs in one invocation, up to a number of lines. */
final class FunctionLog implements LambdaLogger {

    private static final int MOST_LINES = 1000;

    private final List<String> lines = new ArrayList<>();

    @Override
    public synchronized void log(String message) {
        if (lines.size() < MOST_LINES) {
            lines.add(message);
        }
    }

    @Override
    public void log(byte[] message) {
        log(new String(message, StandardCharsets.UTF_8));
    }

    synchronized List<String> lines() {
        return List.copyOf(lines);
    }
}
