package dev.gatehouse.flow.network;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.gatehouse.flow.exchange.ExchangeHandler;
import dev.gatehouse.flow.methodrequest.policy.Policy;
import dev.gatehouse.flow.methodrequest.policy.PolicyException;
import dev.gatehouse.flow.methodrequest.policy.VpcEndpointPolicies;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Where the requests of a gateway come from. Without more said, that is where they really come from: loopback.
 *
 * <pre>{@code
 * gateway.callers().network().client("office", "198.51.100.7");                   // somewhere on the internet
 * VpcEndpoint endpoint = gateway.callers().network().vpcEndpoint("vpce-0a1b2c3d", "vpc-0a1b2c3d");
 * gateway.callers().network().client("batch", "10.0.1.25", endpoint);             // inside a VPC
 * api.header(Network.CLIENT_HEADER, "batch").get("/pets");
 * }</pre>
 *
 * <p>The header names who sends this one request; an IP address does in place of a name. The gateway takes it off before
 * anything else, so no step, event, endpoint or record has it. A request to a host name of a declared VPC endpoint comes
 * through that endpoint, with or without the header. Safe for use by several threads.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-private-api-test-invoke-url.html">Invoke
 *     a private API</a>
 */
public final class Network implements VpcEndpointPolicies {

    /** Names the client that sends a request. */
    public static final String CLIENT_HEADER = "X-Gatehouse-Client";

    private final Map<String, NetworkClient> clients = new ConcurrentHashMap<>();
    private final Map<String, VpcEndpoint> endpoints = new ConcurrentHashMap<>();
    private final Map<String, Policy> policies = new ConcurrentHashMap<>();
    private volatile @Nullable NetworkClient everybody;

    /**
     * Declares a client on the internet; one of the same name is replaced.
     *
     * @throws IllegalArgumentException if the address is none
     */
    public NetworkClient client(String name, String sourceIp) {
        return declare(new NetworkClient(name, sourceIp, null));
    }

    /**
     * Declares a client whose requests come through a VPC endpoint; one of the same name is replaced.
     *
     * @throws IllegalArgumentException if the address is none
     */
    public NetworkClient client(String name, String sourceIp, VpcEndpoint through) {
        return declare(new NetworkClient(name, sourceIp, through));
    }

    private NetworkClient declare(NetworkClient client) {
        clients.put(client.name(), client);
        return client;
    }

    /** Says who sends every request that names nobody. */
    public void requestsComeFrom(NetworkClient client) {
        everybody = client;
    }

    /**
     * Declares a VPC endpoint with AWS's own policy, which lets everybody call everything.
     *
     * @throws IllegalArgumentException if the id does not begin with {@code vpce-}
     */
    public VpcEndpoint vpcEndpoint(String id, String vpcId) {
        return declare(new VpcEndpoint(id, vpcId, null));
    }

    /**
     * Declares a VPC endpoint with a policy, which is judged before the API's own.
     *
     * @param policy as JSON
     * @throws IllegalArgumentException if the policy cannot be read, or the id does not begin with {@code vpce-}
     */
    public VpcEndpoint vpcEndpoint(String id, String vpcId, String policy) {
        return declare(new VpcEndpoint(id, vpcId, policy));
    }

    private VpcEndpoint declare(VpcEndpoint endpoint) {
        String policy = endpoint.policy();
        if (policy == null) {
            policies.remove(endpoint.id());
        } else {
            policies.put(endpoint.id(), read(endpoint.id(), policy));
        }
        endpoints.put(endpoint.id(), endpoint);
        return endpoint;
    }

    private static Policy read(String id, String policy) {
        try {
            return Policy.read(new ObjectMapper().readTree(policy));
        } catch (PolicyException | JsonProcessingException unreadable) {
            throw new IllegalArgumentException(
                    "The policy of the VPC endpoint " + id + " cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }

    @Override
    public Optional<Policy> policyOf(String vpcEndpointId) {
        return Optional.ofNullable(policies.get(vpcEndpointId));
    }

    /** Stands before a flow, and tells it who its requests come from. */
    public ExchangeHandler before(ExchangeHandler flow) {
        return new Arrivals(this, flow);
    }

    boolean hasEndpoints() {
        return !endpoints.isEmpty();
    }

    Optional<VpcEndpoint> endpointNamedBy(String host) {
        for (VpcEndpoint endpoint : endpoints.values()) {
            if (endpoint.isNamedBy(host)) {
                return Optional.of(endpoint);
            }
        }
        return Optional.empty();
    }

    /** The client of a name, or of an address. */
    Optional<NetworkClient> client(String nameOrAddress) {
        NetworkClient known = clients.get(nameOrAddress);
        return known == null && NetworkClient.isAddress(nameOrAddress)
                ? Optional.of(new NetworkClient(nameOrAddress, nameOrAddress, null))
                : Optional.ofNullable(known);
    }

    Optional<NetworkClient> everybody() {
        return Optional.ofNullable(everybody);
    }

    /** The names of the clients, for messages. */
    String clientNames() {
        return clients.isEmpty() ? "none" : String.join(", ", new java.util.TreeSet<>(clients.keySet()));
    }
}
