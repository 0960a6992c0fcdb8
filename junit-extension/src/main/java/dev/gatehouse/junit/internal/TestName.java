package dev.gatehouse.junit.internal;

import org.junit.jupiter.api.extension.ExtensionContext;

/** What reports call a test. */
public final class TestName {

    private TestName() {}

    /** The class, the method, and the display name where it tells more; of a context without a method, the class. */
    public static String of(ExtensionContext context) {
        if (context.getTestMethod().isEmpty()) {
            return context.getRequiredTestClass().getSimpleName() + " (the class)";
        }
        String method = context.getTestMethod().map(m -> m.getName() + "()").orElse("");
        String shown = context.getDisplayName();
        String detail = shown.startsWith(method.replace("()", "")) ? "" : " " + shown;
        return context.getRequiredTestClass().getSimpleName() + "." + method + detail;
    }
}
