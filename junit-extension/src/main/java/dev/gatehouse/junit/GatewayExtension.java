package dev.gatehouse.junit;

import dev.gatehouse.junit.internal.Sessions;
import dev.gatehouse.junit.internal.TestDefinition;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * The extension behind {@link GatewayTest}, to be registered where a definition is not known until run time.
 *
 * <pre>{@code
 * @RegisterExtension
 * static final GatewayExtension gateway = GatewayExtension.builder()
 *         .cloudFormation("template.yml")
 *         .parameter("StageName", "dev")
 *         .function("DemoLambda", new DemoHandler())
 *         .build();
 * }</pre>
 *
 * <p>It holds no state of a test: what runs lives in JUnit's store and is closed by it, so nested classes and parallel
 * tests are safe. Tests get what they need by parameter, as with the annotation.
 */
public final class GatewayExtension
        implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback, ParameterResolver {

    private final @Nullable TestDefinition registered;

    /** For {@link GatewayTest}: the annotation says which definition. */
    public GatewayExtension() {
        this.registered = null;
    }

    GatewayExtension(TestDefinition registered) {
        this.registered = registered;
    }

    /** Builds an extension for {@code @RegisterExtension}. */
    public static GatewayExtensionBuilder builder() {
        return new GatewayExtensionBuilder();
    }

    /** Test method: in the class's scope two tests would silently get the same gateway by constructor injection. */
    @Override
    public ExtensionContextScope getTestInstantiationExtensionContextScope(ExtensionContext rootContext) {
        return ExtensionContextScope.TEST_METHOD;
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        sessions(context).load();
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        sessions(context).current().begin(context);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        sessions(context).current().finish(context);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        Sessions.reportFailedClass(context);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return Sessions.provides(parameter);
    }

    @Override
    public @Nullable Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return sessions(context).provide(parameter);
    }

    private Sessions sessions(ExtensionContext context) {
        return new Sessions(context, Optional.ofNullable(registered));
    }
}
