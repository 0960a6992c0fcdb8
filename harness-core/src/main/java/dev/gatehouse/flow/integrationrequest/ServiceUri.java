package dev.gatehouse.flow.integrationrequest;

import dev.gatehouse.flow.exchange.EndpointCall.ServiceName;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An integration URI that calls a service, as {@code arn:aws:apigateway:us-east-1:sqs:path/123456789012/orders} or
 * {@code arn:aws:apigateway:us-east-1:dynamodb:action/PutItem}, perhaps with a subdomain before the service.
 *
 * @param name the service's own name
 * @param region its region
 * @param acts whether the URI names an action
 * @param address where AWS sends the request
 */
public record ServiceUri(String name, String region, boolean acts, EndpointUri address) {

    private static final Pattern FORM = Pattern.compile(
            "arn:(aws[a-z-]*):apigateway:([a-z0-9-]+):(?:(.+)\\.)?([A-Za-z0-9-]+):(path|action)/(.*)", Pattern.DOTALL);
    private static final String SCHEME = "https://";
    private static final String QUERY = "/?Action=";

    /** Takes an ARN apart; empty if it calls no service. */
    public static Optional<ServiceUri> parse(String arn) {
        Matcher form = FORM.matcher(arn);
        if (!form.matches()) {
            return Optional.empty();
        }
        String subdomain = form.group(3) == null ? "" : form.group(3) + ".";
        boolean acts = form.group(5).equals("action");
        String domain = form.group(1).equals("aws-cn") ? ".amazonaws.com.cn" : ".amazonaws.com";
        String host = subdomain + form.group(4) + "." + form.group(2) + domain;
        String uri = SCHEME + host + (acts ? QUERY + form.group(6) : path(form.group(6)));
        return Optional.of(new ServiceUri(form.group(4), form.group(2), acts, new EndpointUri(uri)));
    }

    /** AWS's own examples write {@code path//} for the root. */
    private static String path(String rest) {
        return rest.startsWith("/") ? rest : "/" + rest;
    }

    /** The service of a rendered address, whose subdomain may come from a parameter. */
    public ServiceName service(String rendered) {
        String own = name + "." + region + ".";
        String host = rendered.substring(SCHEME.length(), rendered.indexOf('/', SCHEME.length()));
        int end = host.lastIndexOf(own);
        return new ServiceName(end > 0 ? host.substring(0, end - 1) : "", name, region);
    }

    /** The action of a rendered address; null where the URI has a path. */
    public @Nullable String action(String rendered) {
        if (!acts) {
            return null;
        }
        String action = rendered.substring(rendered.indexOf(QUERY) + QUERY.length());
        int end = action.indexOf('&');
        return end < 0 ? action : action.substring(0, end);
    }
}
