package dev.gatehouse.control.api;

import static dev.gatehouse.control.patch.PatchRules.ENTRY;
import static dev.gatehouse.control.patch.PatchRules.REPLACE;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.control.error.Validation;
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
            .with("/name", REPLACE, Edits.text())
            .with("/description", Set.of("replace", "remove", "add"), Edits.text())
            .with("/version", REPLACE, Edits.text())
            .with("/policy", Set.of("replace", "remove"), Edits.text())
            .with("/apiKeySource", REPLACE, Edits.text())
            .with("/disableExecuteApiEndpoint", REPLACE, Edits.flag())
            .with("/minimumCompressionSize", Set.of("replace", "remove"), Edits.whole())
            .with("/endpointConfiguration/types/*", REPLACE, ENDPOINT_TYPE)
            .with("/endpointConfiguration/ipAddressType", REPLACE, Edits.text())
            .with("/endpointConfiguration/vpcEndpointIds", Set.of("add", "remove"), VPC_ENDPOINT)
            .with("/binaryMediaTypes/*", ENTRY, Edits.memberByPath());

    private RestApiPatch() {}

    private static void endpointType(ObjectNode tree, Change change) {
        new Validation()
                .oneOf(change.text(), "updateRestApiInput.patchOperations.value", "[PRIVATE, EDGE, REGIONAL]")
                .check();
        ObjectNode endpoint = (ObjectNode) tree.path("endpointConfiguration");
        endpoint.putArray("types").add(change.text());
        // A private API is always dual-stack; others stay what they are.
        if (change.text().equals(EndpointType.PRIVATE.name())) {
            endpoint.put("ipAddressType", NewRestApi.addressType(EndpointType.PRIVATE));
        }
    }
}
