package dev.gatehouse.definition.annotated;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import dev.gatehouse.control.error.ControlException;
import dev.gatehouse.definition.DefinitionException;
import dev.gatehouse.definition.Origin;
import dev.gatehouse.definition.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** Collects what is wrong with a class, so that one message says all of it. */
final class Findings {

    private final List<Problem> problems = new ArrayList<>();

    void add(Origin origin, String message, String remedy) {
        problems.add(new Problem(origin, message, remedy));
    }

    int count() {
        return problems.size();
    }

    /** Adds a problem for every value that is there a second time. */
    <T> void refuseTwice(Collection<T> values, Function<T, String> name, Origin origin, String what) {
        Set<String> seen = new HashSet<>();
        Set<String> told = new HashSet<>();
        for (T value : values) {
            String key = name.apply(value);
            if (!seen.add(key) && told.add(key)) {
                add(origin, "There are two " + what + " " + key + ".", "Leave one out, or give it another name.");
            }
        }
    }

    /** Adds a problem if a class is no Lambda handler. */
    void checkHandler(Origin origin, Class<?> handler) {
        if (!RequestHandler.class.isAssignableFrom(handler) && !RequestStreamHandler.class.isAssignableFrom(handler)) {
            add(
                    origin,
                    handler.getName() + " is no Lambda handler.",
                    "Let it implement RequestHandler or RequestStreamHandler of aws-lambda-java-core.");
        }
    }

    /** Runs an operation; what AWS would refuse is a problem of the element that asked for it. */
    <T> Optional<T> attempt(Asked asked, Supplier<T> operation) {
        try {
            return Optional.of(operation.get());
        } catch (ControlException refused) {
            add(asked.origin(), "API Gateway refuses this: " + refused.getMessage(), asked.remedy());
            return Optional.empty();
        }
    }

    void throwIfAny() {
        if (!problems.isEmpty()) {
            throw new DefinitionException(problems);
        }
    }
}
