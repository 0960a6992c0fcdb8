package dev.gatehouse.report;

import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.record.ConnectionMoment;
import dev.gatehouse.record.Flow;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened on a connection, as the template sees it.
 *
 * @param after how long after the connection was asked for, as {@code +12.3 ms}
 * @param side {@code client}, {@code gateway} or {@code backend}: who acted
 * @param title what happened, in words
 * @param tone {@code good}, {@code client} or {@code server}, as of a flow's status; empty where nothing can go wrong
 * @param text the message; empty if there is none
 * @param flow how the gateway came to it; null of what is no event of a route
 */
public record MomentView(String after, String side, String title, String tone, String text, @Nullable FlowView flow) {

    static MomentView of(ConnectionMoment moment, Instant begin) {
        Flow flow = moment.flow();
        return new MomentView(
                "+" + StageView.millis(Duration.between(begin, moment.at())),
                moment.side(),
                moment.title(),
                moment.status() == 0 ? "" : FlowView.tone(moment.status()),
                WireText.body(Bytes.utf8(moment.text())),
                flow == null ? null : FlowView.of(flow));
    }
}
