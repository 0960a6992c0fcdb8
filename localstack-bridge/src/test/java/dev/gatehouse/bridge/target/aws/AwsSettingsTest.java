package dev.gatehouse.bridge.target.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatehouse.contract.target.TargetUnavailable;
import java.net.URI;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class AwsSettingsTest {

    @Test
    void the_switch_and_the_region_make_it_work_on_aws() {
        AwsSettings settings = AwsSettings.configured(
                properties("gatehouse.aws", "on", "gatehouse.aws.region", "eu-central-1"), Map.of());

        assertThat(settings.dryRun()).isFalse();
        assertThat(settings.remote().name()).isEqualTo("aws eu-central-1");
        assertThat(settings.remote().access().uri())
                .isEqualTo(URI.create("https://apigateway.eu-central-1.amazonaws.com"));
        assertThat(settings.remote().vicinity().host().get()).isEmpty();
    }

    @Test
    void the_environment_can_say_it_too() {
        Map<String, String> environment = Map.of("GATEHOUSE_AWS", "dry-run", "GATEHOUSE_AWS_REGION", "us-gov-west-1");

        assertThat(AwsSettings.configured(new Properties(), environment).dryRun())
                .isTrue();
    }

    @Test
    void credentials_and_a_region_of_the_environment_switch_nothing_on() {
        Map<String, String> environment = Map.of("AWS_REGION", "eu-west-1", "AWS_ACCESS_KEY_ID", "AKIAEXAMPLE");

        assertThatThrownBy(() -> AwsSettings.configured(new Properties(), environment))
                .isInstanceOf(TargetUnavailable.class)
                .hasMessageContaining("it is not switched on");
    }

    @Test
    void a_region_must_be_named() {
        assertThatThrownBy(() ->
                        AwsSettings.configured(properties("gatehouse.aws", "on"), Map.of("AWS_REGION", "eu-west-1")))
                .isInstanceOf(TargetUnavailable.class)
                .hasMessageContaining(
                        "no region is named. Say in which one to work, as -Dgatehouse.aws.region=eu-west-1");
    }

    @Test
    void what_is_neither_on_nor_a_dry_run_is_told() {
        assertThatThrownBy(() -> AwsSettings.configured(properties("gatehouse.aws", "true"), Map.of()))
                .isInstanceOf(TargetUnavailable.class)
                .hasMessageContaining("'true' is neither on nor dry-run");
    }

    private static Properties properties(String... namesAndValues) {
        Properties properties = new Properties();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            properties.setProperty(namesAndValues[i], namesAndValues[i + 1]);
        }
        return properties;
    }
}
