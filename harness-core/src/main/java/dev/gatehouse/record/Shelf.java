package dev.gatehouse.record;

import dev.gatehouse.flow.exchange.FlowTrace;
import dev.gatehouse.record.redaction.Redaction;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The traces that are kept, newest last.
 *
 * <p>One lock guards them; it is held for a few references only, never while a trace is read. There is no index by request
 * id: it would cost every exchange more than the rest of recording it, and tests ask for few, mostly for the newest.
 */
final class Shelf {

    private final RecorderLimits limits;
    private final Redaction redaction;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition arrived = lock.newCondition();
    private final Deque<RecordedTrace> traces = new ArrayDeque<>();
    private long bodyBytes;
    private long dropped;

    Shelf(RecorderLimits limits, Redaction redaction) {
        this.limits = limits;
        this.redaction = redaction;
    }

    void put(FlowTrace trace) {
        RecordedTrace recorded = new RecordedTrace(trace);
        lock.lock();
        try {
            traces.addLast(recorded);
            bodyBytes += recorded.bodyBytes();
            dropOldest();
            arrived.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void dropOldest() {
        while (traces.size() > 1 && (traces.size() > limits.flows() || bodyBytes > limits.bodyBytes())) {
            RecordedTrace oldest = traces.removeFirst();
            bodyBytes -= oldest.bodyBytes();
            dropped++;
        }
    }

    @Nullable
    Flow find(String requestId) {
        RecordedTrace found = recorded(requestId);
        return found == null ? null : found.flow(redaction);
    }

    @Nullable
    SentRequest sent(String requestId) {
        RecordedTrace found = recorded(requestId);
        return found == null ? null : SentRequest.of(found.trace(), redaction);
    }

    private @Nullable RecordedTrace recorded(String requestId) {
        lock.lock();
        try {
            for (Iterator<RecordedTrace> newestFirst = traces.descendingIterator(); newestFirst.hasNext(); ) {
                RecordedTrace recorded = newestFirst.next();
                if (recorded.requestId().equals(requestId)) {
                    return recorded;
                }
            }
            return null;
        } finally {
            lock.unlock();
        }
    }

    @Nullable
    Flow newest() {
        List<RecordedTrace> kept = snapshot();
        return kept.isEmpty() ? null : kept.get(kept.size() - 1).flow(redaction);
    }

    List<Flow> all() {
        return snapshot().stream().map(recorded -> recorded.flow(redaction)).toList();
    }

    /** What came after so many had arrived, as far as it is kept. */
    List<Flow> since(long arrivals) {
        return newerThan(arrivals).stream()
                .map(recorded -> recorded.flow(redaction))
                .toList();
    }

    private List<RecordedTrace> newerThan(long arrivals) {
        Deque<RecordedTrace> newer = new ArrayDeque<>();
        lock.lock();
        try {
            long wanted = dropped + traces.size() - arrivals;
            Iterator<RecordedTrace> newestFirst = traces.descendingIterator();
            while (newer.size() < wanted && newestFirst.hasNext()) {
                newer.addFirst(newestFirst.next());
            }
        } finally {
            lock.unlock();
        }
        return List.copyOf(newer);
    }

    List<FlowTrace> traces() {
        return snapshot().stream().map(RecordedTrace::trace).toList();
    }

    private List<RecordedTrace> snapshot() {
        lock.lock();
        try {
            return List.copyOf(traces);
        } finally {
            lock.unlock();
        }
    }

    /** How many exchanges arrived since the start, kept or not. */
    long arrivals() {
        lock.lock();
        try {
            return dropped + traces.size();
        } finally {
            lock.unlock();
        }
    }

    long dropped() {
        lock.lock();
        try {
            return dropped;
        } finally {
            lock.unlock();
        }
    }

    /** Asks again after each arrival until there is an answer, or the time is up: then null. */
    <T> @Nullable T await(Duration limit, Function<List<Flow>, @Nullable T> question) throws InterruptedException {
        long nanos = limit.toNanos();
        while (true) {
            long seen = arrivals();
            T answer = question.apply(all());
            if (answer != null) {
                return answer;
            }
            nanos = awaitArrival(seen, nanos);
            if (nanos <= 0) {
                return question.apply(all());
            }
        }
    }

    private long awaitArrival(long seen, long nanos) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            long left = nanos;
            while (left > 0 && dropped + traces.size() == seen) {
                left = arrived.awaitNanos(left);
            }
            return left;
        } finally {
            lock.unlock();
        }
    }
}
