package dev.gatehouse.server;

import dev.gatehouse.definition.DefinitionException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Deploys again whenever a file changes in a folder that has a definition: definitions name other files beside them.
 *
 * @param server what is deployed to
 * @param console where it is said what is wrong with a change, which is then passed over
 * @param changes the watched folders
 */
record Redeployment(Server server, Console console, WatchService changes) implements AutoCloseable {

    /** Editors write a file in several steps; deploying waits until they have been quiet for so long. */
    private static final long QUIET_MILLIS = 150;

    /** How often it is looked whether the server still runs. */
    private static final long LOOK_MILLIS = 500;

    private static final List<String> ENDINGS = List.of(".json", ".yaml", ".yml", ".template");

    /** From here on no change is missed. */
    static Redeployment of(Server server, List<Path> files, Console console) {
        try {
            WatchService changes = FileSystems.getDefault().newWatchService();
            for (Path folder : files.stream()
                    .map(file -> file.toAbsolutePath().getParent())
                    .distinct()
                    .toList()) {
                folder.register(
                        changes,
                        StandardWatchEventKinds.ENTRY_CREATE,
                        StandardWatchEventKinds.ENTRY_MODIFY,
                        StandardWatchEventKinds.ENTRY_DELETE);
            }
            return new Redeployment(server, console, changes);
        } catch (IOException unwatchable) {
            throw new UncheckedIOException(unwatchable);
        }
    }

    /** Deploys changes until the server is closed. */
    void run() throws InterruptedException {
        while (!server.isClosed()) {
            if (sawChange(changes.poll(LOOK_MILLIS, TimeUnit.MILLISECONDS))) {
                awaitQuiet();
                redeploy();
            }
        }
    }

    private void awaitQuiet() throws InterruptedException {
        WatchKey more = changes.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
        while (more != null) {
            sawChange(more);
            more = changes.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    private static boolean sawChange(@Nullable WatchKey key) {
        if (key == null) {
            return false;
        }
        boolean changed = key.pollEvents().stream().map(WatchEvent::context).anyMatch(name -> ENDINGS.stream()
                .anyMatch(ending -> String.valueOf(name).endsWith(ending)));
        key.reset();
        return changed;
    }

    private void redeploy() {
        try {
            server.redeploy();
        } catch (DefinitionException wrong) {
            console.wrong(wrong.getMessage() + "\n\nWhat was deployed before stays.");
        }
    }

    @Override
    public void close() {
        try {
            changes.close();
        } catch (IOException unclosed) {
            throw new UncheckedIOException(unclosed);
        }
    }
}
