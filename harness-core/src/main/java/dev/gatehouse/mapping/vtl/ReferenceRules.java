package dev.gatehouse.mapping.vtl;

import org.apache.velocity.app.event.InvalidReferenceEventHandler;
import org.apache.velocity.app.event.MethodExceptionEventHandler;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;
import org.apache.velocity.context.Context;
import org.apache.velocity.runtime.Renderable;
import org.apache.velocity.util.introspection.Info;
import org.jspecify.annotations.Nullable;

/**
 * What AWS changed in Velocity: a reference to nothing is the empty text, so it prints nothing, and it is true in
 * {@code #if}, where Velocity prints the reference's own text and takes it as false.
 */
final class ReferenceRules
        implements InvalidReferenceEventHandler, ReferenceInsertionEventHandler, MethodExceptionEventHandler {
    private static final String NOTHING = "";

    private final RenderBudget budget;
    private final @Nullable Explanation explanation;

    ReferenceRules(RenderBudget budget, @Nullable Explanation explanation) {
        this.budget = budget;
        this.explanation = explanation;
    }

    @Override
    public Object referenceInsert(Context context, String reference, @Nullable Object value) {
        Object printed = value == null ? NOTHING : value;
        if (!(printed instanceof Renderable)) {
            budget.inserted(printed);
            if (explanation != null) {
                explanation.printed(reference, printed);
            }
        }
        return printed;
    }

    @Override
    public Object invalidGetMethod(
            Context context, String reference, @Nullable Object object, @Nullable String property, Info info) {
        return NOTHING;
    }

    @Override
    public Object invalidMethod(
            Context context, @Nullable String reference, @Nullable Object object, @Nullable String method, Info info) {
        return NOTHING;
    }

    @Override
    public boolean invalidSetMethod(
            Context context, @Nullable String leftreference, @Nullable String rightreference, Info info) {
        return false;
    }

    /** Without this handler Velocity would take a call that failed for one that found nothing. */
    @Override
    @SuppressWarnings("rawtypes") // as Velocity declares it
    public Object methodException(Context context, Class receiver, String method, Exception thrown, Info info) {
        throw Faults.inCall(method, thrown, new TemplatePosition(info.getLine(), info.getColumn()));
    }
}
