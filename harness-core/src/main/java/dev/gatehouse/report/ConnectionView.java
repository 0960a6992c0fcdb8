package dev.gatehouse.report;

import dev.gatehouse.record.ConnectionTimeline;
import dev.gatehouse.record.Flow;
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
                state(timeline, first),
                Moments.isRefusal(first) ? FlowView.tone(first.status()) : "good",
                new Moments(timeline).all());
    }

    private static String state(ConnectionTimeline timeline, Flow first) {
        if (Moments.isRefusal(first)) {
            return "refused with " + first.status();
        }
        return timeline.closing()
                .map(closing -> "closed with " + closing.statusCode())
                .orElse("open");
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
