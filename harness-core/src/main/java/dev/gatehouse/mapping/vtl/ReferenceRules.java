package dev.gatehouse.mapping.vtl;

import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.context.Context;
import org.apache.velocity.context.InternalContextAdapter;
import org.apache.velocity.runtime.Renderable;
import org.apache.velocity.runtime.RuntimeServices;
import org.apache.velocity.util.introspection.Info;
import org.jspecify.annotations.Nullable;

/**
 * What AWS changed in Velocity: a reference to nothing is the empty text, so it prints nothing, and it is true in
 * {@code #if}, where Velocity prints the reference's own text and takes it as false.
 *
 * <p>Velocity asks a cartridge of handlers. This is one itself, because the ready one takes a lock and goes through its lists for
 * every reference.
 */
final class ReferenceRules extends EventCartridge {
    private static final String NOTHING = "";

    private final RenderBudget budget;
    private final @Nullable Explanation explanation;

    ReferenceRules(RenderBudget budget, @Nullable Explanation explanation) {
        this.budget = budget;
        this.explanation = explanation;
    }

    /** The rules need nothing of the runtime. */
    @Override
    @SuppressWarnings("UnsynchronizedOverridesSynchronized") // one rendering is on one thread
    public void setRuntimeServices(RuntimeServices runtime) {}

    @Override
    public Object referenceInsert(InternalContextAdapter context, String reference, @Nullable Object value) {
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
    public Object methodException(Context context, Class<?> receiver, String method, Exception thrown, Info info) {
        throw Faults.inCall(method, thrown, new TemplatePosition(info.getLine(), info.getColumn()));
    }
}
