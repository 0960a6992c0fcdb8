package dev.gatehouse.record;

import java.util.List;
import java.util.stream.Collectors;

/** Says which flows there are, for messages about one that is not there. */
record Inventory(List<Flow> flows, long dropped) {

    private static final int SHOWN = 5;

    String text() {
        String lost = dropped == 0 ? "" : " " + dropped + " older ones were dropped to keep within the limits.";
        if (flows.isEmpty()) {
            return "No flow is recorded." + lost;
        }
        List<Flow> newest = flows.subList(Math.max(0, flows.size() - SHOWN), flows.size());
        String listed = newest.stream().map(Inventory::line).collect(Collectors.joining("; "));
        return flows.size() + (flows.size() == 1 ? " flow is" : " flows are") + " recorded, the newest: " + listed + "."
                + lost;
    }

    private static String line(Flow flow) {
        return flow.methodRequest().request().method() + " "
                + flow.methodRequest().request().target() + " (" + flow.requestId() + ") answered " + flow.status();
    }
}
