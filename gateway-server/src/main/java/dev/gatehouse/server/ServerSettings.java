package dev.gatehouse.server;

import dev.gatehouse.GatewaySettings;
import dev.gatehouse.control.port.Location;
import dev.gatehouse.definition.DefinitionOptions;
import dev.gatehouse.flow.listen.ListenerSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the command line says.
 *
 * @param place where the server is, on the network and in AWS
 * @param definitions what it deploys
 * @param backends what stands behind HTTP integrations
 * @param environment the environment variables
 */
record ServerSettings(Place place, Definitions definitions, Backends backends, Map<String, String> environment) {

    /**
     * Where the server is.
     *
     * @param host the address to listen on
     * @param port the port; 0 for a free one
     * @param location the region and account it plays
     */
    record Place(String host, int port, Location location) {}

    /**
     * What the server deploys.
     *
     * @param files the files, in order
     * @param stage the stage to deploy to; null to leave it to the definitions
     * @param parameters parameters of templates
     * @param waived names of what is done without
     */
    record Definitions(List<Path> files, @Nullable String stage, Map<String, String> parameters, Set<String> waived) {

        DefinitionOptions options() {
            return new DefinitionOptions(waived, parameters, stage);
        }
    }

    /**
     * What stands behind HTTP integrations.
     *
     * @param byHost servers by the host they stand in for
     * @param unmappedHosts whether all other hosts may be called too
     */
    record Backends(Map<String, URI> byHost, boolean unmappedHosts) {}

    GatewaySettings gateway() {
        GatewaySettings standard = GatewaySettings.standard();
        return new GatewaySettings(
                ListenerSettings.loopback().at(address()),
                standard.clock(),
                environment,
                standard.limits(),
                standard.redaction());
    }

    private InetSocketAddress address() {
        try {
            return new InetSocketAddress(InetAddress.getByName(place.host()), place.port());
        } catch (UnknownHostException unknown) {
            throw new UncheckedIOException(new IOException("--host " + place.host()
                    + " is not known. Name an address of this machine, as 127.0.0.1 or 0.0.0.0."));
        }
    }
}
