package dev.gatehouse.bridge.target.localstack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.gatehouse.bridge.call.ControlEndpoint;
import dev.gatehouse.bridge.call.SignedCalls;
import dev.gatehouse.bridge.deploy.Account;
import dev.gatehouse.control.port.Location;
import dev.gatehouse.flow.signature.AwsCredentials;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** Looks into an account of a LocalStack. */
record AccountOnLocalStack(URI uri, Location location) {

    List<String> names(String operation) {
        return new Account(calls())
                .list(operation, JsonNodeFactory.instance.objectNode()).stream()
                        .map(item -> item.path("name"))
                        .map(JsonNode::asText)
                        .toList();
    }

    /** The names of those whose tag begins so. */
    List<String> tagged(String operation, String tag, String beginning) {
        return new Account(calls())
                .list(operation, JsonNodeFactory.instance.objectNode()).stream()
                        .filter(item -> item.path("tags").path(tag).asText().startsWith(beginning))
                        .map(item -> item.path("name").asText())
                        .toList();
    }

    SignedCalls calls() {
        ControlEndpoint endpoint = new ControlEndpoint(
                "localstack", uri, location.region(), () -> new AwsCredentials(location.accountId(), "test", null));
        return new SignedCalls(endpoint, "apigateway", Duration.ofSeconds(20), Clock.systemUTC());
    }
}
