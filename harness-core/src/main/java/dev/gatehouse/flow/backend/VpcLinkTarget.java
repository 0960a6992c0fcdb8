package dev.gatehouse.flow.backend;

import dev.gatehouse.model.rest.VpcLink;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a VPC link leads: to a server that stands in for the link, by its id, its name, or its load balancer's ARN or name.
 *
 * @param id the link's id, as the integration has it
 * @param link the link; null if the account has none of this id, as where a definition names one that is not its own
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-private-integration.html">Private
 *     integrations</a>
 */
record VpcLinkTarget(String id, @Nullable VpcLink link) {

    private static final String AVAILABLE = "AVAILABLE";
    private static final Pattern LOAD_BALANCER = Pattern.compile(".*:loadbalancer/(?:net|app)/([^/]+)/.*");

    /** The names under which a server may stand in for the link. */
    List<String> names() {
        List<String> names = new ArrayList<>(List.of(id));
        if (link != null) {
            names.add(link.name());
            for (String arn : link.targetArns()) {
                names.add(arn);
                Matcher balancer = LOAD_BALANCER.matcher(arn);
                if (balancer.matches()) {
                    names.add(balancer.group(1));
                }
            }
        }
        return names;
    }

    /**
     * The server that stands in for the link.
     *
     * @throws dev.gatehouse.flow.exchange.GatewayFault 500 if the link is not available
     */
    Optional<URI> server(HttpBackends backends) {
        if (link != null && !link.status().equals(AVAILABLE)) {
            throw Faults.configuration("VPC link " + this + " is " + link.status()
                    + (link.statusMessage() == null ? "" : " (" + link.statusMessage() + ")"));
        }
        return names().stream()
                .map(backends.byVpcLink()::get)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** What to do where the link leads nowhere. */
    String remedy() {
        String name = link == null ? id : link.name();
        return "Put @HttpBackend(vpcLink = \"" + name
                + "\") on a WireMock or a URI of the test, or call gateway.standIns().mapVpcLink(\"" + name
                + "\", ...).";
    }

    @Override
    public String toString() {
        return link == null ? id + " (which the account does not have)" : id + " (" + link.name() + ")";
    }
}
