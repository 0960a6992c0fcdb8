package dev.gatehouse.contract.cases.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.contract.target.Target;
import dev.gatehouse.control.error.ControlException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;

/** What a case made on a target, removed again in the opposite order, since the later may need the earlier. */
final class Leftovers {

    /** The operation that undoes one, the member of its answer that names what was made, and the parameter that takes it. */
    private record Undo(String operation, String member, String parameter) {}

    private static final Map<String, Undo> UNDOING = Map.of(
            "apigateway:CreateRestApi", new Undo("DeleteRestApi", "id", "restApiId"),
            "apigateway:ImportRestApi", new Undo("DeleteRestApi", "id", "restApiId"),
            "apigateway:CreateApiKey", new Undo("DeleteApiKey", "id", "apiKey"),
            "apigateway:CreateUsagePlan", new Undo("DeleteUsagePlan", "id", "usagePlanId"),
            "apigateway:CreateDomainName", new Undo("DeleteDomainName", "domainName", "domainName"),
            "apigateway:CreateVpcLink", new Undo("DeleteVpcLink", "id", "vpcLinkId"),
            "apigateway:GenerateClientCertificate",
                    new Undo("DeleteClientCertificate", "clientCertificateId", "clientCertificateId"),
            "apigatewayv2:CreateApi", new Undo("DeleteApi", "ApiId", "ApiId"),
            "apigatewayv2:ImportApi", new Undo("DeleteApi", "ApiId", "ApiId"),
            "apigatewayv2:CreateDomainName", new Undo("DeleteDomainName", "DomainName", "DomainName"));

    private record Made(String service, Undo undo, JsonNode name) {}

    private final Target target;
    private final Deque<Made> all = new ArrayDeque<>();

    Leftovers(Target target) {
        this.target = target;
    }

    void made(String service, String operation, JsonNode answer) {
        Undo undo = UNDOING.get(service + ":" + operation);
        if (undo != null && answer.has(undo.member())) {
            all.push(new Made(service, undo, answer.get(undo.member())));
        }
    }

    /** Removes everything that the case did not remove itself; a refusal means that it did. */
    void remove() {
        while (!all.isEmpty()) {
            Made made = all.pop();
            ObjectNode parameters = JsonNodeFactory.instance.objectNode();
            parameters.set(made.undo().parameter(), made.name());
            try {
                target.calls(made.service()).call(made.undo().operation(), parameters);
            } catch (ControlException gone) {
                // the case removed it, or what it belongs to
            }
        }
    }
}
