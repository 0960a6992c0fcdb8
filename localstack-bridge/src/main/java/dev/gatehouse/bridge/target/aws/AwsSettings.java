package dev.gatehouse.bridge.target.aws;

import dev.gatehouse.bridge.invoke.InvokeUrl;
import dev.gatehouse.bridge.target.Access;
import dev.gatehouse.bridge.target.RemoteSettings;
import dev.gatehouse.bridge.target.ServerUrl;
import dev.gatehouse.bridge.target.TimeLimits;
import dev.gatehouse.bridge.target.Vicinity;
import dev.gatehouse.contract.target.TargetUnavailable;
import dev.gatehouse.flow.signature.AwsCredentials;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Supplier;

/**
 * How AWS is used.
 *
 * @param remote where it is and who calls it
 * @param dryRun whether nothing is created
 */
public record AwsSettings(RemoteSettings remote, boolean dryRun) {

    private static final String SWITCH = "gatehouse.aws";
    private static final String REGION = "gatehouse.aws.region";
    private static final String ENDPOINT = "AWS_ENDPOINT_URL";
    private static final String ENDPOINT_OF_SERVICE = "AWS_ENDPOINT_URL_API_GATEWAY";
    private static final String IGNORE_ENDPOINTS = "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS";
    private static final String ON = "on";
    private static final String DRY_RUN = "dry-run";

    /** AWS in a region, with credentials of one's own. */
    public static AwsSettings in(String region, Supplier<AwsCredentials> credentials) {
        URI control = URI.create("https://apigateway." + region + ".amazonaws.com");
        return new AwsSettings(
                new RemoteSettings(
                        "aws " + region,
                        new Access(control, region, credentials, false),
                        InvokeUrl.AWS,
                        TimeLimits.configured(),
                        // AWS does not see this machine.
                        Vicinity.configured(Optional::empty)),
                false);
    }

    /** The same, but that nothing is created. */
    public AwsSettings asDryRun() {
        return new AwsSettings(remote, true);
    }

    /**
     * The same, and a function that is there.
     *
     * @param name its name in process
     * @param arn its ARN on AWS, with or without a version
     */
    public AwsSettings withFunction(String name, String arn) {
        RemoteSettings more = new RemoteSettings(
                remote.name(),
                remote.access(),
                remote.invoke(),
                remote.limits(),
                remote.vicinity().with(name, arn));
        return new AwsSettings(more, dryRun);
    }

    /** The same code at another endpoint, which is how it is tested where there is no AWS. */
    public AwsSettings at(URI endpoint, InvokeUrl invoke) {
        Access access =
                new Access(endpoint, remote.access().region(), remote.access().credentials(), false);
        return new AwsSettings(
                new RemoteSettings(remote.name(), access, invoke, remote.limits(), remote.vicinity()), dryRun);
    }

    /**
     * What properties and the environment say.
     *
     * <p>{@code AWS_ENDPOINT_URL_API_GATEWAY} or {@code AWS_ENDPOINT_URL} leads elsewhere, as for AWS's own tools.
     *
     * @throws TargetUnavailable if they do not switch AWS on, or name no region; it says how to
     */
    static AwsSettings configured(Properties properties, Map<String, String> environment) {
        String mode = value(SWITCH, properties, environment);
        if (!mode.equals(ON) && !mode.equals(DRY_RUN)) {
            throw new TargetUnavailable(
                    "aws",
                    mode.isEmpty() ? "it is not switched on." : "'" + mode + "' is neither on nor dry-run.",
                    "Say -D" + SWITCH + "=" + ON + " (or GATEHOUSE_AWS=" + ON
                            + ") to create and remove resources in the account" + " of your default credentials, or -D"
                            + SWITCH + "=" + DRY_RUN + " to see what would be created",
                    null);
        }
        String region = value(REGION, properties, environment);
        if (!region.matches("[a-z]{2,}(-[a-z]+)+-\\d+")) {
            throw new TargetUnavailable(
                    "aws",
                    region.isEmpty() ? "no region is named." : "'" + region + "' is no region.",
                    "Say in which one to work, as -D" + REGION + "=eu-west-1 (or GATEHOUSE_AWS_REGION=eu-west-1)",
                    null);
        }
        AwsSettings settings = in(region, new DefaultChain()).where(environment);
        return mode.equals(DRY_RUN) ? settings.asDryRun() : settings;
    }

    /** Where the SDKs and the command line would go too: whoever has set that does not want AWS itself to be called. */
    private AwsSettings where(Map<String, String> environment) {
        String variable = environment.containsKey(ENDPOINT_OF_SERVICE) ? ENDPOINT_OF_SERVICE : ENDPOINT;
        String url = environment.getOrDefault(variable, "").strip();
        if (url.isEmpty() || environment.getOrDefault(IGNORE_ENDPOINTS, "").equalsIgnoreCase("true")) {
            return this;
        }
        URI endpoint = ServerUrl.of(remote.name(), variable, url);
        return at(endpoint, InvokeUrl.parse(System.getProperty("gatehouse.target.invoke", "host")))
                .named(remote.name() + " at " + endpoint);
    }

    private AwsSettings named(String name) {
        return new AwsSettings(
                new RemoteSettings(name, remote.access(), remote.invoke(), remote.limits(), remote.vicinity()), dryRun);
    }

    private static String value(String name, Properties properties, Map<String, String> environment) {
        String variable = name.toUpperCase(Locale.ROOT).replace('.', '_');
        return properties
                .getProperty(name, environment.getOrDefault(variable, ""))
                .strip();
    }
}
