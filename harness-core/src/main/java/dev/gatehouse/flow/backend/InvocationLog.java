package dev.gatehouse.flow.backend;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The latest invocations in the order in which they began. */
final class InvocationLog {

    private static final int MOST = 1000;

    private final Map<String, FunctionInvocation> byRequestId = new LinkedHashMap<>();

    synchronized void began(FunctionInvocation invocation) {
        if (byRequestId.size() == MOST) {
            byRequestId.remove(byRequestId.keySet().iterator().next());
        }
        byRequestId.put(invocation.requestId(), invocation);
    }

    synchronized void ended(FunctionInvocation invocation) {
        byRequestId.replace(invocation.requestId(), invocation);
    }

    synchronized List<FunctionInvocation> of(String functionName) {
        return byRequestId.values().stream()
                .filter(invocation -> invocation.function().name().equals(functionName))
                .toList();
    }
}
