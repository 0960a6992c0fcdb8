package dev.gatehouse.mapping.vtl;

import java.io.Reader;
import java.io.StringReader;
import java.util.List;
import org.apache.velocity.Template;
import org.apache.velocity.runtime.RuntimeConstants;
import org.apache.velocity.runtime.RuntimeInstance;
import org.apache.velocity.runtime.parser.ParseException;
import org.apache.velocity.runtime.parser.node.SimpleNode;
import org.apache.velocity.util.introspection.Uberspect;
import org.slf4j.helpers.NOPLogger;

/** Velocity as AWS runs it: no files, no macros, no way out of the data, and nothing that it need not set up. */
final class VelocityRuntime extends RuntimeInstance {
    private final Uberspect sandbox;

    /** The one engine, set up when the first template is parsed; it keeps nothing of a template. */
    private static final class Shared {
        static final VelocityRuntime RUNTIME = new VelocityRuntime();
    }

    private VelocityRuntime() {
        setProperty(RuntimeConstants.RUNTIME_LOG_INSTANCE, NOPLogger.NOP_LOGGER);
        setProperty(RuntimeConstants.RESOURCE_LOADERS, "none");
        setProperty("resource.loader.none.instance", new NoResources());
        setProperty(RuntimeConstants.VM_LIBRARY, "");
        setProperty(RuntimeConstants.PARSER_POOL_SIZE, 1);
        likeVelocity1();
        likeAws();
        init();
        // Unknown directives print as text, which is what these do on AWS.
        List.of("include", "parse", "evaluate").forEach(this::removeDirective);
        sandbox = new SandboxUberspect(super.getUberspect());
    }

    static VelocityRuntime shared() {
        return Shared.RUNTIME;
    }

    /** Parses and initialises a template, which is then only read. */
    Template template(String source) throws ParseException {
        Template template = new Template();
        template.setName("template");
        template.setRuntimeServices(this);
        template.setData(parse(new StringReader(source), template));
        template.initDocument();
        return template;
    }

    /** A parser of its own for each text: one from the pool can carry over what a broken template left in it. */
    @Override
    public SimpleNode parse(Reader reader, Template template) throws ParseException {
        SimpleNode parsed = createNewParser().parse(reader, template);
        BoundedOperand.inAll(parsed);
        return parsed;
    }

    @Override
    public Uberspect getUberspect() {
        return sandbox == null ? super.getUberspect() : sandbox;
    }

    /** AWS's recorded answers are those of the old line: hyphens in names, blanks around directives swallowed. */
    private void likeVelocity1() {
        setProperty(RuntimeConstants.PARSER_HYPHEN_ALLOWED, true);
        setProperty(RuntimeConstants.SPACE_GOBBLING, "bc");
        setProperty(RuntimeConstants.CHECK_EMPTY_OBJECTS, false);
        // No text becomes a number to fit a method; this also saves loading some fifty classes at start.
        setProperty(RuntimeConstants.CONVERSION_HANDLER_CLASS, "none");
    }

    private void likeAws() {
        setProperty(RuntimeConstants.VM_PERM_ALLOW_INLINE, false);
        setProperty(RuntimeConstants.MAX_NUMBER_LOOPS, TemplateLimits.FOREACH_ITERATIONS);
        setProperty(RuntimeConstants.EVENTHANDLER_INVALIDREFERENCES_QUIET, true);
        setProperty(RuntimeConstants.EVENTHANDLER_INVALIDREFERENCES_NULL, true);
        setProperty(RuntimeConstants.EVENTHANDLER_INVALIDREFERENCES_TESTED, true);
    }
}
