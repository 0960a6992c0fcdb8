package dev.gatehouse.contract.cases.standin;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gatehouse.contract.cases.ContractCase;
import dev.gatehouse.contract.cases.wire.WireMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Everything that one case needs around the gateway, on one port.
 *
 * <p>Backends are at {@code /b/NAME}, issuers at {@code /issuer/NAME}, and functions where Lambda's Invoke API has them, so the
 * root can be given to a gateway as {@code AWS_ENDPOINT_URL_LAMBDA}.
 */
public final class StandIns implements AutoCloseable {

    private static final Pattern INVOKE = Pattern.compile("/2015-03-31/functions/([^/]+)/invocations");

    private final Backends backends;
    private final Functions functions;
    private final Issuers issuers;
    private final StandInServer server;
    private final String root;

    /**
     * Starts the servers of a case.
     *
     * @param name the name or address at which the target finds this machine
     * @param bind the address on which the servers listen
     * @throws IOException if this machine has no such address
     */
    public StandIns(ContractCase given, String name, InetAddress bind) throws IOException {
        this.backends = new Backends(given.backends());
        this.functions = new Functions(given.functions());
        this.issuers = new Issuers(given.issuers());
        this.server = new StandInServer(bind, this::answer);
        this.root = "http://" + name + ":" + server.port();
    }

    /** Servers on this machine's loopback address. */
    public static StandIns onLoopback(ContractCase given) throws IOException {
        return new StandIns(given, "127.0.0.1", InetAddress.getLoopbackAddress());
    }

    /** The root of everything that is served here, without a slash at the end. */
    public String root() {
        return root;
    }

    /** The base URL of a backend. */
    public String backend(String name) {
        return root + Backends.PATH + name;
    }

    /** The URL of an issuer. */
    public String issuer(String name) {
        return issuers.url(root, name);
    }

    /** A token as a case describes it. */
    public String token(JsonNode wanted, Instant now) {
        return issuers.token(root, wanted, now);
    }

    /** The events that a function was invoked with so far, in order. */
    public List<JsonNode> invocationsOf(String function) {
        return functions.invocationsOf(function);
    }

    private StandInAnswer answer(WireMessage request) {
        String target = request.startLine().split(" ", 3)[1];
        String path = target.split("\\?", 2)[0];
        Matcher invoke = INVOKE.matcher(path);
        if (invoke.matches()) {
            return functions.invoke(URLDecoder.decode(invoke.group(1), StandardCharsets.UTF_8), request);
        }
        Optional<StandInAnswer> published = issuers.answer(root, path);
        return published.isPresent() ? published.get() : backends.answer(request, target);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
