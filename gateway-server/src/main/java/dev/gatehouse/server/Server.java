package dev.gatehouse.server;

import dev.gatehouse.Gateway;
import dev.gatehouse.LoadedDefinition;
import dev.gatehouse.control.request.GetRestApisRequest;
import dev.gatehouse.definition.DeployedStage;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;

/** A gateway that runs until it is closed, and can deploy its definitions again. */
final class Server implements AutoCloseable {

    private final ServerSettings settings;
    private final Console console;
    private final CountDownLatch closed = new CountDownLatch(1);
    private LoadedDefinition deployed;
    private Gateway gateway;

    private Server(ServerSettings settings, Console console, LoadedDefinition loaded) {
        this.settings = settings;
        this.console = console;
        this.deployed = loaded;
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
        long lost = apisOfCalls();
        gateway = loaded.startInPlaceOf(gateway, settings.gateway());
        deployed = loaded;
        connectBackends();
        console.say("Deployed again");
        if (lost > 0) {
            console.wrong("Warning: APIs that control-plane calls had made are gone: " + lost + ".");
        }
        console.deployed(gateway, loaded);
    }

    /** A deployment begins with an empty account, so what the definitions do not have is lost. */
    private long apisOfCalls() {
        Set<String> ofDefinitions =
                deployed.stages().stream().map(DeployedStage::apiId).collect(Collectors.toSet());
        return gateway.control().restApis().getRestApis(new GetRestApisRequest(null, 500)).items().stream()
                .filter(api -> !ofDefinitions.contains(api.id()))
                .count();
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
