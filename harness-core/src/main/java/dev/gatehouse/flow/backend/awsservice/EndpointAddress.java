package dev.gatehouse.flow.backend.awsservice;

import dev.gatehouse.flow.exchange.EndpointCall.HttpCall;
import dev.gatehouse.flow.exchange.EndpointCall.ServiceCall;
import java.net.URI;

/**
 * Puts an endpoint's address in place of AWS's in a call.
 *
 * @param base the endpoint without a slash at its end
 * @param authority its host and port
 */
record EndpointAddress(String base, String authority) {

    static EndpointAddress of(URI endpoint) {
        String text = endpoint.toString();
        String port = endpoint.getPort() < 0 ? "" : ":" + endpoint.getPort();
        return new EndpointAddress(
                text.endsWith("/") ? text.substring(0, text.length() - 1) : text, endpoint.getHost() + port);
    }

    HttpCall of(ServiceCall service, HttpCall call) {
        int path = call.uri().indexOf('/', "https://".length());
        String bucket = isBucket(service) ? "/" + service.service().subdomain() : "";
        return new HttpCall(
                call.method(),
                base + bucket + call.uri().substring(path),
                call.headers().with("Host", host(service, call.uri().substring("https://".length(), path))),
                call.payload(),
                call.timeout(),
                call.transport());
    }

    /** A bucket goes into the path, as SDKs do where the endpoint's name has no subdomains. */
    private static boolean isBucket(ServiceCall service) {
        return service.service().name().equals("s3")
                && !service.service().subdomain().isEmpty();
    }

    /** Of services with subdomains, emulators tell by the host whose subdomain it is. */
    private String host(ServiceCall service, String atAws) {
        return service.service().subdomain().isEmpty() || isBucket(service) ? authority : atAws;
    }
}
