package dev.gatehouse.flow.backend;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The latest invocations in the order in which they began. */
final class InvocationLog {

    private static final int MOST = 1000;

    private final Deque<Entry> oldestFirst = new ArrayDeque<>();

    /** Keeps an invocation that begins. */
    synchronized Entry began(FunctionInvocation invocation) {
        if (oldestFirst.size() == MOST) {
            oldestFirst.remove();
        }
        Entry entry = new Entry(invocation);
        oldestFirst.add(entry);
        return entry;
    }

    synchronized List<FunctionInvocation> of(String functionName) {
        return oldestFirst.stream()
                .map(entry -> entry.invocation)
                .filter(invocation -> invocation.function().name().equals(functionName))
                .toList();
    }

    /** One invocation, which is told when it ends. */
    final class Entry {

        private FunctionInvocation invocation;

        private Entry(FunctionInvocation invocation) {
            this.invocation = invocation;
        }

        void ended(FunctionInvocation whole) {
            synchronized (InvocationLog.this) {
                invocation = whole;
            }
        }
    }
}
