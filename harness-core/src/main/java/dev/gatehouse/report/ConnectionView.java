package dev.gatehouse.report;

import dev.gatehouse.record.ConnectionMoment;
import dev.gatehouse.record.ConnectionTimeline;
import dev.gatehouse.record.Flow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A WebSocket connection as the template sees it.
 *
 * @param connectionId its id
 * @param servedFrom the API and stage, in words
 * @param traffic how many messages went which way
 * @param state {@code open}, or how it ended
 * @param tone {@code good}, or {@code client} or {@code server} where the client was refused
 * @param moments what happened, in order
 */
public record ConnectionView(
        String connectionId, String servedFrom, String traffic, String state, String tone, List<MomentView> moments) {

    static ConnectionView of(ConnectionTimeline timeline) {
        Flow first = timeline.flows().get(0);
        return new ConnectionView(
                timeline.connectionId(),
                FlowView.servedFrom(first),
                traffic(timeline),
                timeline.state(),
                timeline.refusal().map(FlowView::tone).orElse("good"),
                moments(timeline));
    }

    private static List<MomentView> moments(ConnectionTimeline timeline) {
        List<ConnectionMoment> moments = timeline.moments();
        Instant begin = moments.get(0).at();
        return moments.stream().map(moment -> MomentView.of(moment, begin)).toList();
    }

    private static String traffic(ConnectionTimeline timeline) {
        List<String> counts = new ArrayList<>();
        add(counts, timeline.messages().size(), "message", "messages");
        add(counts, timeline.replies().size(), "reply", "replies");
        add(counts, timeline.pushes().size(), "push", "pushes");
        return counts.isEmpty() ? "no messages" : String.join(" · ", counts);
    }

    private static void add(List<String> counts, int count, String one, String many) {
        if (count > 0) {
            counts.add(count + " " + (count == 1 ? one : many));
        }
    }
}
