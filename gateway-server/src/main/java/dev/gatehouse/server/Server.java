package dev.gatehouse.server;

import dev.gatehouse.Gateway;
import dev.gatehouse.LoadedDefinition;
import java.net.URI;
import java.util.concurrent.CountDownLatch;

/** A gateway that runs until it is closed, and can deploy its definitions again. */
final class Server implements AutoCloseable {

    private final ServerSettings settings;
    private final Console console;
    private final CountDownLatch closed = new CountDownLatch(1);
    private Gateway gateway;

    private Server(ServerSettings settings, Console console, LoadedDefinition loaded) {
        this.settings = settings;
        this.console = console;
        this.gateway = loaded.start(settings.gateway());
        connectBackends();
    }

    /**
     * Loads the definitions, listens, and says so.
     *
     * @throws dev.gatehouse.definition.DefinitionException if a definition is wrong
     * @throws java.io.UncheckedIOException if the port is taken
     */
    static Server start(ServerSettings settings, Console console) {
        LoadedDefinition loaded = load(settings);
        Server server = new Server(settings, console, loaded);
        console.ready(server.gateway);
        console.deployed(server.gateway, loaded);
        return server;
    }

    /** Where it listens. */
    synchronized URI uri() {
        return gateway.uri();
    }

    /**
     * Deploys the definitions as they are now, in place of everything there is.
     *
     * @throws dev.gatehouse.definition.DefinitionException if a definition is wrong; all stays as it was
     */
    void redeploy() {
        LoadedDefinition loaded = load(settings);
        replace(loaded);
    }

    private synchronized void replace(LoadedDefinition loaded) {
        if (isClosed()) {
            return;
        }
        gateway = loaded.startInPlaceOf(gateway, settings.gateway());
        connectBackends();
        console.say("Deployed again");
        console.deployed(gateway, loaded);
    }

    private void connectBackends() {
        settings.backends().byHost().forEach(gateway.standIns()::map);
        if (settings.backends().unmappedHosts()) {
            gateway.standIns().allowUnmappedHosts();
        }
    }

    private static LoadedDefinition load(ServerSettings settings) {
        return LoadedDefinition.load(
                settings.definitions().files().stream()
                        .map(DefinitionFile::read)
                        .toList(),
                settings.definitions().options(),
                settings.place().location());
    }

    boolean isClosed() {
        return closed.getCount() == 0;
    }

    void awaitClose() throws InterruptedException {
        closed.await();
    }

    @Override
    public synchronized void close() {
        gateway.close();
        closed.countDown();
    }
}
