package dev.gatehouse.junit.internal;

import dev.gatehouse.LoadedDefinition;
import dev.gatehouse.junit.GatewayExtension;
import dev.gatehouse.junit.GatewayTest;
import dev.gatehouse.junit.Share;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.platform.commons.support.AnnotationSupport;

/** Finds, in JUnit's stores, what belongs to a context: the loaded definition, the running gateway, the test's session. */
public final class Sessions {

    private static final Namespace NAMESPACE = Namespace.create(GatewayExtension.class);

    private final ExtensionContext context;
    private final TestDefinition definition;

    /** The sessions as seen from a context; the definition is the registered one, or the annotation's. */
    public Sessions(ExtensionContext context, Optional<TestDefinition> registered) {
        this.context = context;
        this.definition = registered.orElseGet(() -> annotated(context));
    }

    /** Whether the extension gives a value for this parameter. */
    public static boolean provides(ParameterContext parameter) {
        return Provided.isOurs(parameter);
    }

    /** Loads and compiles the definition, once for the run. */
    public LoadedDefinition load() {
        return Stored.once(rootStore(), loadingKey(), k -> new Loading(definition, testClass()).load());
    }

    /** The session of the test that runs in this context. */
    public TestSession current() {
        // By its id: a store finds what the stores around it have, and a lifecycle method's session is not the test's.
        RunReport report = report();
        return Stored.once(
                store(context),
                sessionKey(context),
                k -> new TestSession(running(), definition.share(), report, Caller.of(context)));
    }

    /** The session of the test that runs in this context, if it has one. */
    static Optional<TestSession> find(ExtensionContext context) {
        return Optional.ofNullable(store(context).get(sessionKey(context), TestSession.class));
    }

    private static Object sessionKey(ExtensionContext context) {
        return List.of(TestSession.class, context.getUniqueId());
    }

    /** The value of a parameter of a test, a lifecycle method or a constructor. */
    public @Nullable Object provide(ParameterContext parameter) {
        if (context.getTestMethod().isEmpty() && definition.share() == Share.NOTHING) {
            throw new ParameterResolutionException(parameter.getParameter() + ": "
                    + "every test method has a gateway of its own, so there is none yet for a whole class. "
                    + "Ask for it in the test method or in @BeforeEach, or share one with share = Share.CLASS.");
        }
        return new Provided(current()).value(parameter);
    }

    private RunningGateway running() {
        return switch (definition.share()) {
            case NOTHING -> start(TestName.of(context));
            case CLASS -> Stored.once(store(outermostClass()), runningKey(), k -> start(TestName.of(outermostClass())));
            case RUN -> Stored.once(rootStore(), runningKey(), k -> start("The run"));
        };
    }

    /** Where the definition is, not how it is called: two classes may find different files under one name. */
    private Object loadingKey() {
        return List.of(definition.loadingKey(), places());
    }

    /** Looked for once for a class: to search the class path for each test takes longer than to start its gateway. */
    private Object places() {
        Loading loading = new Loading(definition, testClass());
        return Stored.once(
                rootStore(), List.of(Loading.class, definition.loadingKey(), testClass()), k -> loading.places());
    }

    private Object runningKey() {
        return List.of(RunningGateway.class, loadingKey(), definition.functions(), definition.backends());
    }

    private RunningGateway start(String whose) {
        RunReport report = report(context);
        return RunningGateway.start(load(), definition, failure -> report.addEnd(whose, failure));
    }

    /** Reports the class of a context if it failed outside of its tests, as by a definition that cannot be loaded. */
    public static void reportFailedClass(ExtensionContext context) {
        context.getExecutionException().ifPresent(failure -> report(context).addClass(context, failure));
    }

    private RunReport report() {
        RunReport report = report(context);
        report.loaded(load());
        return report;
    }

    private static RunReport report(ExtensionContext context) {
        return Stored.once(store(context.getRoot()), RunReport.class, k -> RunReport.of(context));
    }

    private ExtensionContext outermostClass() {
        ExtensionContext outermost = context;
        for (Optional<ExtensionContext> c = Optional.of(context);
                c.isPresent();
                c = c.get().getParent()) {
            if (c.get().getTestClass().isPresent()) {
                outermost = c.get();
            }
        }
        return outermost;
    }

    private Class<?> testClass() {
        return context.getRequiredTestClass();
    }

    private static TestDefinition annotated(ExtensionContext context) {
        Class<?> testClass = context.getRequiredTestClass();
        return AnnotationSupport.findAnnotation(testClass, GatewayTest.class, context.getEnclosingTestClasses())
                .map(annotation -> TestDefinition.of(annotation, testClass))
                .orElseThrow(() -> new ExtensionConfigurationException(testClass.getName()
                        + " uses GatewayExtension without a definition. Put @GatewayTest on the class, or register the"
                        + " extension with GatewayExtension.builder()."));
    }

    private Store rootStore() {
        return store(context.getRoot());
    }

    private static Store store(ExtensionContext context) {
        return context.getStore(NAMESPACE);
    }
}
