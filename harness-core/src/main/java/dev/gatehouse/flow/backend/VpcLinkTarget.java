package dev.gatehouse.flow.backend;

import dev.gatehouse.flow.exchange.PrivateWay;
import dev.gatehouse.model.rest.VpcLink;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a VPC link leads: to a server that stands in for the link, by its id or name, or the ARN or name of its load
 * balancer or of what the integration names.
 *
 * @param way the link's id, as the integration has it, and what is behind it
 * @param link the link; null if the account has none of this id, as where a definition names one that is not its own
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-private-integration.html">Private
 *     integrations</a>
 */
record VpcLinkTarget(PrivateWay way, @Nullable VpcLink link) {

    private static final String AVAILABLE = "AVAILABLE";
    private static final Pattern LOAD_BALANCER = Pattern.compile(".*:(?:loadbalancer|listener)/(?:net|app)/([^/]+)/.*");
    private static final Pattern SERVICE = Pattern.compile("arn:[^:]*:servicediscovery:.*:service/([^?]+)");

    static VpcLinkTarget of(PrivateWay way, Map<String, VpcLink> links) {
        return new VpcLinkTarget(way, links.get(way.vpcLinkId()));
    }

    /** The names under which a server may stand in for the link. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        String target = way.target();
        if (target != null) {
            addNames(target.replaceFirst("\\?.*", ""), names);
        }
        names.add(way.vpcLinkId());
        if (link != null) {
            names.add(link.name());
            link.targetArns().forEach(arn -> addNames(arn, names));
        }
        return names;
    }

    private static void addNames(String arn, List<String> names) {
        names.add(arn);
        for (Pattern named : List.of(LOAD_BALANCER, SERVICE)) {
            Matcher matcher = named.matcher(arn);
            if (matcher.matches()) {
                names.add(matcher.group(1));
            }
        }
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
        String name = link == null ? way.vpcLinkId() : link.name();
        return "Put @HttpBackend(vpcLink = \"" + name
                + "\") on a WireMock or a URI of the test, or call gateway.standIns().mapVpcLink(\"" + name
                + "\", ...).";
    }

    @Override
    public String toString() {
        return way.vpcLinkId() + (link == null ? " (which the account does not have)" : " (" + link.name() + ")");
    }
}
