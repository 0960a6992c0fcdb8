package dev.gatehouse.flow.methodrequest.policy;

import dev.gatehouse.flow.exchange.Authorization;
import dev.gatehouse.flow.exchange.IncomingRequest;
import dev.gatehouse.flow.exchange.Peer;
import dev.gatehouse.flow.exchange.RoutedRequest;
import dev.gatehouse.flow.exchange.VpcEntry;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What policies decide about: one request for {@code execute-api:Invoke}, or for {@code execute-api:InvalidateCache}.
 *
 * @param methodArn the method called, with the path as the client wrote it
 * @param principals the ARNs and account ids by which a policy may name the caller; empty for an anonymous one
 * @param conditionKeys the values of condition keys, by their names in lower case
 * @param action the action in lower case: IAM compares actions without regard to case
 */
public record PolicyRequest(
        String methodArn, Set<String> principals, Map<String, String> conditionKeys, String action) {

    private static final String INVOKE = "execute-api:invoke";
    private static final String MANAGE_CONNECTIONS = "execute-api:manageconnections";
    private static final String INVALIDATE_CACHE = "execute-api:invalidatecache";

    public PolicyRequest {
        principals = Set.copyOf(principals);
        conditionKeys = Map.copyOf(conditionKeys);
    }

    /** A request to invoke the method. */
    public PolicyRequest(String methodArn, Set<String> principals, Map<String, String> conditionKeys) {
        this(methodArn, principals, conditionKeys, INVOKE);
    }

    /** A request whose caller is not known, or does not matter. */
    public static PolicyRequest of(RoutedRequest request) {
        return of(MethodArn.of(request), request.incoming());
    }

    /** The same of any kind of API, by the ARN of what is called. */
    public static PolicyRequest of(String arn, IncomingRequest incoming) {
        Map<String, String> keys = new HashMap<>();
        addOrigin(incoming.peer(), keys);
        keys.put("aws:securetransport", Boolean.toString(incoming.peer().tls()));
        keys.put("aws:currenttime", incoming.receivedAt().toString());
        keys.put("aws:epochtime", Long.toString(incoming.receivedAt().getEpochSecond()));
        keys.put("aws:principaltype", "Anonymous");
        incoming.http().headers().last("User-Agent").ifPresent(value -> keys.put("aws:useragent", value));
        incoming.http().headers().last("Referer").ifPresent(value -> keys.put("aws:referer", value));
        return new PolicyRequest(arn, Set.of(), keys);
    }

    /** A VPC endpoint hides the address that {@code aws:SourceIp} would have, and tells the client's own in another key. */
    private static void addOrigin(Peer peer, Map<String, String> keys) {
        VpcEntry vpc = peer.vpc();
        if (vpc == null) {
            keys.put("aws:sourceip", peer.sourceIp());
            return;
        }
        keys.put("aws:vpcsourceip", peer.sourceIp());
        keys.put("aws:sourcevpce", vpc.vpcEndpointId());
        keys.put("aws:sourcevpc", vpc.vpcId());
    }

    /** This request with a caller known by AWS credentials. */
    public PolicyRequest from(Authorization.ByIam caller) {
        Map<String, String> keys = new HashMap<>(conditionKeys);
        keys.put("aws:principalarn", caller.userArn());
        keys.put("aws:principalaccount", caller.accountId());
        keys.put("aws:principaltype", "User");
        keys.put("aws:userid", caller.userId());
        keys.put("aws:username", caller.userArn().substring(caller.userArn().lastIndexOf('/') + 1));
        String account = caller.accountId();
        return new PolicyRequest(
                methodArn, Set.of(caller.userArn(), account, "arn:aws:iam::" + account + ":root"), keys, action);
    }

    /** This request, asking for a new answer in place of a kept one. */
    public PolicyRequest toInvalidateCache() {
        return new PolicyRequest(methodArn, principals, conditionKeys, INVALIDATE_CACHE);
    }

    /** This request, as one of the management API for WebSocket connections. */
    public PolicyRequest toManageConnections() {
        return new PolicyRequest(methodArn, principals, conditionKeys, MANAGE_CONNECTIONS);
    }

    List<String> values(String conditionKey) {
        return Optional.ofNullable(conditionKeys.get(conditionKey.toLowerCase(Locale.ROOT)))
                .map(List::of)
                .orElse(List.of());
    }
}
