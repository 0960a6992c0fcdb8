package dev.gatehouse.report;

import dev.gatehouse.record.ConnectionTimeline;
import dev.gatehouse.record.Flow;
import java.util.List;

/** The flows that a report shows, and what is known of where they come from. */
public sealed interface Recorded {

    /** All flows, in the order in which they are shown. */
    List<Flow> flows();

    /** The WebSocket connections that flows are about. */
    List<ConnectionTimeline> connections();

    /**
     * The flows of tests that have ended.
     *
     * @param tests the tests in the order in which they should be listed
     */
    record ByTests(List<TestFlows> tests) implements Recorded {

        public ByTests {
            tests = List.copyOf(tests);
        }

        @Override
        public List<Flow> flows() {
            return tests.stream().flatMap(test -> test.flows().stream()).toList();
        }

        @Override
        public List<ConnectionTimeline> connections() {
            return tests.stream().flatMap(test -> test.connections().stream()).toList();
        }
    }

    /**
     * The flows of a gateway that still runs, and knows of no tests.
     *
     * @param flows the flows, oldest first
     * @param connections the WebSocket connections that they are about
     */
    record SoFar(List<Flow> flows, List<ConnectionTimeline> connections) implements Recorded {

        public SoFar {
            flows = List.copyOf(flows);
            connections = List.copyOf(connections);
        }
    }
}
