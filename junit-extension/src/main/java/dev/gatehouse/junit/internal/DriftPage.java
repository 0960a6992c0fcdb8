package dev.gatehouse.junit.internal;

import dev.gatehouse.junit.ContractExtension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * Whether a run will have a drift report. JUnit closes what a run keeps in no order that can be relied on, so the report of flows
 * cannot look for the file: it asks here.
 */
public final class DriftPage {

    private static final Namespace NAMESPACE = Namespace.create(ContractExtension.class);

    private volatile boolean expected;

    /** The one of a run. */
    public static DriftPage of(ExtensionContext context) {
        return Stored.once(context.getRoot().getStore(NAMESPACE), DriftPage.class, k -> new DriftPage());
    }

    /** Something was compared, so the report will be written when the run ends. */
    public void expect() {
        expected = true;
    }

    /** The file's name beside the report of flows; empty if there will be none. */
    String name() {
        return expected ? "drift.html" : "";
    }
}
