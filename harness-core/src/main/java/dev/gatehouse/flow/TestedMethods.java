package dev.gatehouse.flow;

import dev.gatehouse.flow.deployment.CompiledApi;
import dev.gatehouse.model.rest.ApiSnapshot;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Methods as they were when they were tested last: to compile one takes longer than to run it. */
final class TestedMethods {

    private static final int MOST = 64;

    private final Map<Key, CompiledApi> newest = new LinkedHashMap<>();

    private record Key(String apiId, String resourceId, String httpMethod) {}

    /** The method compiled, anew if anything that belongs to it is not what it was. */
    CompiledApi compiled(TestInvocation test) {
        Key key = new Key(
                test.api().api().id(), test.resource().id(), test.method().httpMethod());
        ApiSnapshot wanted = test.onlyThisMethod();
        return find(key).filter(known -> known.snapshot().equals(wanted)).orElseGet(() -> compiled(key, wanted));
    }

    private CompiledApi compiled(Key key, ApiSnapshot wanted) {
        CompiledApi made = CompiledApi.compile(wanted);
        keep(key, made);
        return made;
    }

    private synchronized Optional<CompiledApi> find(Key key) {
        return Optional.ofNullable(newest.get(key));
    }

    private synchronized void keep(Key key, CompiledApi made) {
        newest.remove(key);
        newest.put(key, made);
        if (newest.size() > MOST) {
            newest.remove(newest.keySet().iterator().next());
        }
    }
}
