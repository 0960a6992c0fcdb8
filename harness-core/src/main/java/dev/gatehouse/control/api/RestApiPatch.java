package dev.gatehouse.control.api;

import static dev.gatehouse.control.patch.PatchRules.ENTRY;
import static dev.gatehouse.control.patch.PatchRules.REPLACE;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.control.error.ControlException;
import dev.gatehouse.control.patch.Change;
import dev.gatehouse.control.patch.Edit;
import dev.gatehouse.control.patch.Edits;
import dev.gatehouse.control.patch.PatchRules;
import dev.gatehouse.control.patch.RefusalStyle;
import dev.gatehouse.model.rest.EndpointType;
import java.util.List;
import java.util.Set;

/** The paths by which an API may be changed. */
final class RestApiPatch {

    private static final Edit ENDPOINT_TYPE = RestApiPatch::endpointType;
    private static final Edit VPC_ENDPOINT = (tree, change) -> Edits.memberByValue()
            .apply(
                    (ObjectNode) tree.path("endpointConfiguration"),
                    new Change(change.op(), change.path(), List.of("vpcEndpointIds"), change.value()));

    static final PatchRules RULES = new PatchRules(RefusalStyle.SHORT)
            .with("/name", REPLACE, RestApiPatch::name)
            .with("/description", Set.of("replace", "remove", "add"), Edits.text())
            .with("/version", REPLACE, Edits.text())
            .with("/policy", Set.of("replace", "remove"), RestApiPatch::policy)
            .with("/apiKeySource", REPLACE, Edits.text())
            .with("/disableExecuteApiEndpoint", REPLACE, Edits.flag())
            .with("/minimumCompressionSize", Set.of("replace", "remove"), Edits.whole())
            .with("/endpointConfiguration/types/*", Set.of("replace", "remove"), ENDPOINT_TYPE)
            .with("/endpointConfiguration/ipAddressType", REPLACE, RestApiPatch::addressType)
            .with("/endpointConfiguration/vpcEndpointIds", Set.of("add", "remove"), VPC_ENDPOINT)
            .with("/binaryMediaTypes/*", ENTRY, Edits.memberByPath());

    private RestApiPatch() {}

    private static void name(ObjectNode tree, Change change) {
        if (change.text().isBlank()) {
            throw ControlException.badRequest("API name must be specified");
        }
        Edits.text().apply(tree, change);
    }

    private static void policy(ObjectNode tree, Change change) {
        PolicyCheck.check(change.removes() ? null : change.text());
        Edits.text().apply(tree, change);
    }

    private static void addressType(ObjectNode tree, Change change) {
        if (!change.text().matches("ipv4|dualstack")) {
            throw ControlException.badRequest("ipAddressType must be either ipv4 or dualstack.");
        }
        ObjectNode endpoint = (ObjectNode) tree.path("endpointConfiguration");
        NewRestApi.checkAddressType(endpoint.path("types").toString().contains("PRIVATE"), change.text());
        endpoint.put("ipAddressType", change.text());
    }

    private static void endpointType(ObjectNode tree, Change change) {
        if (change.removes()) {
            throw ControlException.badRequest("Invalid patch operation specified. Must be 'add'|'remove'|'replace'");
        }
        if (!change.text().matches("REGIONAL|EDGE|PRIVATE")) {
            throw ControlException.badRequest(
                    "Invalid EndpointTypes specified. Valid options are REGIONAL,EDGE,PRIVATE");
        }
        ObjectNode endpoint = (ObjectNode) tree.path("endpointConfiguration");
        endpoint.putArray("types").add(change.text());
        // A private API is always dual-stack; others stay what they are.
        if (change.text().equals(EndpointType.PRIVATE.name())) {
            endpoint.put("ipAddressType", NewRestApi.addressType(EndpointType.PRIVATE));
        }
    }
}
