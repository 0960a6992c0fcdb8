package dev.gatehouse.definition.cloudformation.intrinsic;

import dev.gatehouse.definition.source.SourceNode;
import org.jspecify.annotations.Nullable;

/** One function. */
@FunctionalInterface
interface IntrinsicFunction {

    /** The result; null if it is nothing at all, as with {@code AWS::NoValue}. */
    @Nullable
    SourceNode apply(Evaluator evaluator, Intrinsic call);
}
