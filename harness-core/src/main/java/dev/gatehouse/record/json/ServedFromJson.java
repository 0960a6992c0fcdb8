package dev.gatehouse.record.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.record.ServedFrom;

/** Writes where a request arrived. */
final class ServedFromJson {

    private ServedFromJson() {}

    static void put(ObjectNode parent, ServedFrom from) {
        parent.putObject("servedFrom")
                .put("apiId", from.apiId())
                .put("apiName", from.apiName())
                .put("stage", from.stage())
                .put("deploymentId", from.deploymentId())
                .put("canary", from.canary())
                .put("domainName", from.domainName())
                .put("basePath", from.basePath());
    }
}
