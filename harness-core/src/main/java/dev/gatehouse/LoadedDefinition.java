package dev.gatehouse;

import dev.gatehouse.control.ControlPlane;
import dev.gatehouse.control.importing.OpenApiParser;
import dev.gatehouse.control.port.DeploymentListener;
import dev.gatehouse.control.port.Location;
import dev.gatehouse.control.port.MethodTester;
import dev.gatehouse.control.port.Ports;
import dev.gatehouse.definition.DefinedFunction;
import dev.gatehouse.definition.Definition;
import dev.gatehouse.definition.DefinitionException;
import dev.gatehouse.definition.DefinitionOptions;
import dev.gatehouse.definition.DeployedDefinition;
import dev.gatehouse.definition.DeployedStage;
import dev.gatehouse.definition.Origin;
import dev.gatehouse.definition.Origins;
import dev.gatehouse.definition.Waiver;
import dev.gatehouse.definition.Warning;
import dev.gatehouse.flow.route.ApiDirectory;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Definitions that were read, deployed and compiled once, and from which any number of gateways start in milliseconds.
 *
 * <pre>{@code
 * LoadedDefinition loaded = LoadedDefinition.load(List.of(AnnotatedDefinition.of(PetApi.class)), DefinitionOptions.defaults());
 * try (Gateway first = loaded.start(); Gateway second = loaded.start()) { ... }   // nothing of one is seen in the other
 * }</pre>
 *
 * <p>Safe for use by several threads.
 */
public final class LoadedDefinition {

    /** Ids are the same in every run, so that reports of two runs can be compared. */
    private static final long SEED = 1;

    private final ControlPlane control;
    private final DataPlane dataPlane;
    private final List<DeployedDefinition> deployed;
    private final List<Waiver> waived;
    private final List<Warning> unusedWaivers;

    // What every gateway asks for when it starts is put together once.
    private final List<dev.gatehouse.report.Waiver> reportedWaivers;
    private final List<DefinedFunction> functions;
    private final Map<String, String> functionNames;

    private LoadedDefinition(
            ControlPlane control,
            DataPlane dataPlane,
            List<DeployedDefinition> deployed,
            List<Waiver> waived,
            List<Warning> unusedWaivers) {
        this.control = control;
        this.dataPlane = dataPlane;
        this.deployed = deployed;
        this.waived = waived;
        this.unusedWaivers = unusedWaivers;
        this.reportedWaivers = reported(waived(), warnings());
        this.functions = deployed.stream().flatMap(d -> d.functions().stream()).toList();
        this.functionNames = names(deployed);
    }

    /**
     * Reads definitions into an account of their own, and compiles what they deploy.
     *
     * @throws DefinitionException if something is wrong with one, or unsupported and not waived; it names every place
     */
    public static LoadedDefinition load(List<Definition> definitions, DefinitionOptions options) {
        return load(definitions, options, new Location("us-east-1", "123456789012"));
    }

    /**
     * Reads definitions into an account in a region of one's own choice.
     *
     * @throws DefinitionException if something is wrong with one, or unsupported and not waived; it names every place
     */
    public static LoadedDefinition load(List<Definition> definitions, DefinitionOptions options, Location location) {
        HeadStart.begin();
        DataPlane dataPlane =
                new DataPlane(new ApiDirectory(location.accountId(), location.region()), DeploymentListener.NONE);
        ControlPlane control = new ControlPlane(location, Clock.systemUTC(), new Random(SEED), ports(dataPlane));
        if (!definitions.isEmpty()) {
            allowLogging(control, location);
        }
        List<DeployedDefinition> deployed = new ArrayList<>();
        for (Definition definition : definitions) {
            deployed.add(definition.deployTo(control, options));
        }
        List<Waiver> waived = new LoadCheck(dataPlane, options.waived()).check(deployed);
        return new LoadedDefinition(
                control, dataPlane, List.copyOf(deployed), waived, unused(options, deployed, waived));
    }

    /** The role for logs is set once for an account and a region, as a rule by another stack than the API's. */
    private static void allowLogging(ControlPlane control, Location location) {
        String role = "arn:aws:iam::" + location.accountId() + ":role/apigateway-push-to-cloudwatch-logs";
        control.account().setCloudwatchRole(role);
    }

    static Ports ports(DeploymentListener listener) {
        return ports(listener, Ports.of(listener).tester());
    }

    static Ports ports(DeploymentListener listener, MethodTester tester) {
        return new Ports(listener, new OpenApiParser(), tester);
    }

    /** A waiver that nothing uses is a mistyped name, or one that has outlived its reason. */
    private static List<Warning> unused(
            DefinitionOptions options, List<DeployedDefinition> deployed, List<Waiver> waived) {
        List<String> used = Stream.concat(deployed.stream().flatMap(d -> d.waived().stream()), waived.stream())
                .map(Waiver::name)
                .toList();
        return options.waived().stream()
                .filter(name -> used.stream().noneMatch(name::equalsIgnoreCase))
                .sorted()
                .map(name -> new Warning(
                        new Origin("waive", 0, 0, null),
                        "nothing in the definition needed the waiver \"" + name + "\""))
                .toList();
    }

    /** What was waived, and what the definitions warn of, as reports list it. */
    public List<dev.gatehouse.report.Waiver> reportedWaivers() {
        return reportedWaivers;
    }

    private static List<dev.gatehouse.report.Waiver> reported(List<Waiver> waived, List<Warning> warnings) {
        return Stream.concat(
                        waived.stream()
                                .map(waiver -> new dev.gatehouse.report.Waiver(
                                        waiver.name(),
                                        waiver.origin().toString(),
                                        "The gateway does without it; AWS would not.")),
                        warnings.stream()
                                .map(warning -> new dev.gatehouse.report.Waiver(
                                        "Warning", warning.origin().toString(), warning.message())))
                .toList();
    }

    /** What was waived in loading. */
    public List<Waiver> waived() {
        return Stream.concat(deployed.stream().flatMap(d -> d.waived().stream()), waived.stream())
                .toList();
    }

    /** What was loaded, and yet will hardly work on AWS as it is meant. */
    public List<Warning> warnings() {
        return Stream.concat(deployed.stream().flatMap(d -> d.warnings().stream()), unusedWaivers.stream())
                .toList();
    }

    /** The stages that requests can be sent to, in the definitions' order. */
    public List<DeployedStage> stages() {
        return deployed.stream().flatMap(d -> d.stages().stream()).toList();
    }

    /** Where each element of a stage's API was written; nothing is known of a stage that no definition has. */
    public Origins origins(DeployedStage stage) {
        return deployed.stream()
                .filter(definition -> definition.stages().contains(stage))
                .findFirst()
                .map(DeployedDefinition::origins)
                .orElseGet(Origins::none);
    }

    /** Starts a gateway with the standard settings. */
    public Gateway start() {
        return start(GatewaySettings.standard());
    }

    /** Starts a gateway. */
    public Gateway start(GatewaySettings settings) {
        return Gateway.start(this, settings);
    }

    /**
     * Starts a gateway at the port of one that runs, without a moment in which nobody answers. What the other was bound to is
     * closed; its state, as APIs made by calls of its control plane, is not carried over.
     *
     * @param running a gateway that is not used any more
     * @param settings as that gateway's; where to listen is not read
     */
    public Gateway startInPlaceOf(Gateway running, GatewaySettings settings) {
        return Gateway.startInPlaceOf(running, this, settings);
    }

    ControlPlane control() {
        return control;
    }

    DataPlane dataPlane() {
        return dataPlane;
    }

    List<DefinedFunction> functions() {
        return functions;
    }

    Map<String, String> functionNames() {
        return functionNames;
    }

    private static Map<String, String> names(List<DeployedDefinition> deployed) {
        Map<String, String> names = new LinkedHashMap<>();
        deployed.forEach(d -> names.putAll(d.functionNames()));
        return Collections.unmodifiableMap(names);
    }

    List<DeployedDefinition> deployed() {
        return deployed;
    }
}
