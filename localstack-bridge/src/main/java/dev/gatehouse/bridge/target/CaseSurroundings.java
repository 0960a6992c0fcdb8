package dev.gatehouse.bridge.target;

import dev.gatehouse.bridge.invoke.InvokeUrl;
import dev.gatehouse.contract.target.Surroundings;
import dev.gatehouse.contract.target.Surroundings.ThisMachine;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/**
 * What a remote target tells contract cases of its surroundings.
 *
 * @param settings of the target
 * @param tags what marks the APIs of this run
 */
record CaseSurroundings(RemoteSettings settings, Map<String, String> tags) {

    private static final String PATH = "/{stage}{path}";

    /** Empty where requests reach a stage by a path of the emulator's own: cases have AWS's paths. */
    Optional<Surroundings> of(String kind, String accountId) {
        InvokeUrl invoke = settings.invoke();
        String url = invoke.url();
        if (!url.endsWith(PATH)
                || url.substring(0, url.length() - PATH.length()).matches("[^:]+://[^/]+/.*|\\{endpoint}/.*")) {
            return Optional.empty();
        }
        URI endpoint = settings.access().uri();
        String region = settings.access().region();
        String server = url.substring(0, url.length() - PATH.length())
                .replace("{endpoint}", endpoint.toString().replaceFirst("/$", ""))
                .replace("{region}", region);
        String host = invoke.host().isEmpty()
                ? server.replaceFirst("^[^:]+://", "")
                : invoke.host().replace("{region}", region).replace("{port}", Integer.toString(endpoint.getPort()));
        Optional<ThisMachine> machine =
                settings.vicinity().host().get().map(address -> new ThisMachine(address.name(), address.bind()));
        return Optional.of(new Surroundings(kind, region, accountId, server, host, machine, tags));
    }
}
