package dev.gatehouse.junit.assertions;

import dev.gatehouse.flow.exchange.Reason;
import dev.gatehouse.record.MethodRequestStage;
import dev.gatehouse.record.ReasonText;
import dev.gatehouse.record.Route;
import java.util.ArrayList;
import java.util.List;

/** Another route than the expected was matched, or none. */
record OtherRouteKey(String expected, MethodRequestStage stage) implements Problem {

    @Override
    public String subject() {
        return "matched route";
    }

    @Override
    public String actual() {
        Route route = stage.route();
        return route.found() ? route.routeKey() : "none for " + stage.request().method() + " " + route.path();
    }

    @Override
    public List<String> hints() {
        List<String> hints = new ArrayList<>();
        stage.reasons(Reason.RouteKeyMatched.class).forEach(r -> hints.add("because: " + ReasonText.of(r)));
        stage.reasons(Reason.RouteMatched.class).forEach(r -> hints.add("because: " + ReasonText.of(r)));
        stage.reasons(Reason.PreflightAnswered.class).forEach(r -> hints.add("because: " + ReasonText.of(r)));
        stage.nearestRoutes().forEach(r -> hints.add("near: " + ReasonText.of(r)));
        return hints;
    }
}
