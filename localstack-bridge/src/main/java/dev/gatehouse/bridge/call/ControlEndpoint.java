package dev.gatehouse.bridge.call;

import dev.gatehouse.flow.signature.AwsCredentials;
import java.net.URI;
import java.util.function.Supplier;

/**
 * A control plane, and who calls it.
 *
 * @param target the target's name, for messages
 * @param uri as {@code https://apigateway.eu-west-1.amazonaws.com} or {@code http://127.0.0.1:4566}
 * @param region what calls are signed for
 * @param credentials what they are signed with; asked anew for each call, since temporary ones expire
 */
public record ControlEndpoint(String target, URI uri, String region, Supplier<AwsCredentials> credentials) {}
