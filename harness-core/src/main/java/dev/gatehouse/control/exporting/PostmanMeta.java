package dev.gatehouse.control.exporting;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.model.rest.Method;

/** Tells Postman's importer that requests must be signed. */
final class PostmanMeta {

    private PostmanMeta() {}

    static void write(ObjectNode operation, Method method, String region) {
        if (method.authorizationType().equals("AWS_IAM")) {
            ObjectNode meta = operation.putObject("x-postman-meta");
            meta.put("currentHelper", "awsSigV4");
            ObjectNode attributes = meta.putObject("helperAttributes");
            attributes.put("region", region);
            attributes.put("service", "execute-api");
        }
    }
}
