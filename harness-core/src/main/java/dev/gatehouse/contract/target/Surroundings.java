package dev.gatehouse.contract.target;

import java.net.InetAddress;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/**
 * What is around a target: how requests reach an API there as they are, and how its integrations reach this machine.
 *
 * <p>{@link Target#send} is enough for one request to a stage. Contract cases also open WebSocket connections, call
 * {@code @connections}, and send a {@code Host} of their own.
 *
 * @param kind the word by which cases say that they cannot run there, as {@code localstack}
 * @param region as {@code us-east-1}
 * @param accountId the account's twelve digits; empty if nobody knows it
 * @param server where to connect to, as {@code http://127.0.0.1:4566}; <code>{api}</code> stands for the API's id
 * @param host what {@code Host} says, as <code>{api}.execute-api.localhost.localstack.cloud:4566</code>
 * @param thisMachine how the target's integrations reach this machine; empty if they cannot
 * @param tags what marks APIs of this run, so that a later one finds what this one leaves when it is killed; empty where nothing
 *     lasts
 */
public record Surroundings(
        String kind,
        String region,
        String accountId,
        String server,
        String host,
        Optional<ThisMachine> thisMachine,
        Map<String, String> tags) {

    private static final String API = "{api}";

    /**
     * This machine as a target sees it.
     *
     * @param name what the target calls, as {@code 172.17.0.1}
     * @param bind the address at which that arrives here
     */
    public record ThisMachine(String name, InetAddress bind) {}

    public Surroundings {
        tags = Map.copyOf(tags);
    }

    /** Where requests to an API go. */
    public URI serverOf(String apiId) {
        return URI.create(server.replace(API, apiId));
    }

    /** What {@code Host} says in requests to an API. */
    public String hostOf(String apiId) {
        return host.replace(API, apiId);
    }
}
