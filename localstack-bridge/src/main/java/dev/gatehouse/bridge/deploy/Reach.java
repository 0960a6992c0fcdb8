package dev.gatehouse.bridge.deploy;

import java.net.URI;
import java.util.Optional;

/** What a target can reach of that which integrations and authorizers lead to in process. */
public interface Reach {

    /** The target's name, for reasons. */
    String target();

    /**
     * Where the target finds a server that this machine can reach.
     *
     * @param host what calls of it have as {@code Host} in process
     * @param server where it is for this machine
     * @return empty if the target cannot reach it
     */
    Optional<URI> server(String host, URI server);

    /**
     * The ARN of a Lambda function on the target.
     *
     * @param name its name in process
     * @return empty if the target does not have it, or cannot run it
     */
    Optional<String> function(String name);

    /**
     * Whether calls of an AWS service end where the target's own do.
     *
     * @param service as integration URIs name it
     * @param inProcess where they end in process; empty if nowhere
     */
    boolean sharesService(String service, Optional<URI> inProcess);

    /** Whether the target has HTTP APIs. */
    boolean hasHttpApis();
}
