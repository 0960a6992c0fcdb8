package dev.gatehouse.benchmarks.peer;

import dev.gatehouse.Gateway;
import dev.gatehouse.LoadedDefinition;
import dev.gatehouse.definition.DefinitionOptions;
import dev.gatehouse.definition.openapi.OpenApiDefinition;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Gateways of the API {@code work.yaml}: each kind of work is a method of it. Recorded with the standard settings. */
final class Work {

    private Work() {}

    /** To a server that answers at once, so that what is beside the raw server is the call in between. */
    static Starter httpProxy() {
        LoadedDefinition loaded = load();
        return () -> {
            Server endpoint = RawServer.start(false);
            Gateway gateway = start(loaded);
            gateway.standIns().map("greetings.example.com", URI.create("http://127.0.0.1:" + endpoint.port()));
            return server(gateway, "/proxied?name=world", "", () -> {
                gateway.close();
                endpoint.close();
            });
        };
    }

    /** To a handler that takes and gives maps, as the simplest Java function does. */
    static Starter awsProxy() {
        LoadedDefinition loaded = load();
        return () -> {
            Gateway gateway = start(loaded);
            return server(gateway, "/function?name=world", "", gateway::close);
        };
    }

    static Starter validatedPost() {
        LoadedDefinition loaded = load();
        return () -> {
            Gateway gateway = start(loaded);
            return server(gateway, "/orders", Orders.BODY, gateway::close);
        };
    }

    static Starter twentyItems() {
        LoadedDefinition loaded = load();
        return () -> {
            Gateway gateway = start(loaded);
            return server(gateway, "/items", Items.document(), gateway::close);
        };
    }

    private static Gateway start(LoadedDefinition loaded) {
        Gateway gateway = loaded.start();
        gateway.functions().bind("greet", new Greeter());
        return gateway;
    }

    private static Server server(Gateway gateway, String path, String body, Runnable stop) {
        URI base = gateway.baseUri();
        return new Server(base.getPort(), base.getRawPath() + path, body, stop);
    }

    private static LoadedDefinition load() {
        String document = text().replace("ITEMS_TEMPLATE", Items.TEMPLATE);
        return LoadedDefinition.load(
                List.of(OpenApiDefinition.text("work.yaml", document)), DefinitionOptions.defaults());
    }

    private static String text() {
        try (InputStream document = Work.class.getResourceAsStream("work.yaml")) {
            if (document == null) {
                throw new IllegalStateException("work.yaml is not in the jar of the benchmarks");
            }
            return new String(document.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
