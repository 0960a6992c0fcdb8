package dev.gatehouse.junit.internal;

import org.junit.jupiter.api.extension.ExtensionContext;

/** What reports call a test. */
public final class TestName {

    private TestName() {}

    /** The class, the method, and the display name where it tells more. */
    public static String of(ExtensionContext context) {
        String method = context.getTestMethod().map(m -> m.getName() + "()").orElse("");
        String shown = context.getDisplayName();
        String detail = shown.startsWith(method.replace("()", "")) ? "" : " " + shown;
        return context.getRequiredTestClass().getSimpleName() + "." + method + detail;
    }
}
