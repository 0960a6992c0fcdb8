package dev.gatehouse.junit.assertions;

import dev.gatehouse.flow.exchange.Reason.RouteRejected;
import dev.gatehouse.record.ReasonText;
import dev.gatehouse.record.Route;
import java.util.List;

/** Another method than the expected was matched, or none. */
record OtherRoute(String httpMethod, String resourcePath, Route route, List<RouteRejected> near) implements Problem {

    @Override
    public String subject() {
        return "matched method";
    }

    @Override
    public String expected() {
        return httpMethod + " " + resourcePath;
    }

    @Override
    public String actual() {
        return route.found() ? route.httpMethod() + " " + route.resourcePath() : "none for " + route.path();
    }

    @Override
    public List<String> hints() {
        return near.stream().map(rejected -> "near: " + ReasonText.of(rejected)).toList();
    }
}
