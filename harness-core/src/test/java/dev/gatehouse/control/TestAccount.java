package dev.gatehouse.control;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.gatehouse.control.error.ControlException;
import dev.gatehouse.control.importing.OpenApiParser;
import dev.gatehouse.control.port.DeploymentListener;
import dev.gatehouse.control.port.Location;
import dev.gatehouse.control.port.Ports;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Random;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.Assertions;

/** A control plane that is called with JSON, written with {@code '} for {@code "}. */
public final class TestAccount {

    public static final Instant NOW = Instant.parse("2026-01-31T12:00:00Z");

    private static final ObjectMapper JSON = new ObjectMapper();

    public final ControlPlane control;

    public TestAccount() {
        this(new Random(7));
    }

    public TestAccount(Random random) {
        this.control = new ControlPlane(
                new Location("eu-west-1", "123456789012"),
                InstantSource.fixed(NOW),
                random,
                new Ports(
                        DeploymentListener.NONE,
                        new OpenApiParser(),
                        Ports.of(DeploymentListener.NONE).tester()));
    }

    public JsonNode call(String operation, String parameters) {
        return control.call(operation, json(parameters));
    }

    /** The refusal of a call. */
    public AbstractThrowableAssert<?, ? extends Throwable> refusal(String operation, String parameters) {
        return Assertions.assertThatThrownBy(() -> call(operation, parameters)).isInstanceOf(ControlException.class);
    }

    /** The id of an API that was imported. */
    public String imported(String document) {
        JsonNode parameters = JSON.createObjectNode().put("body", document.replace('\'', '"'));
        return control.call("ImportRestApi", parameters).path("id").asText();
    }

    /** The id of an API with a MOCK on the root, deployed to the stage {@code dev}. */
    public String deployed() {
        String api = call("CreateRestApi", "{'name':'pets'}").path("id").asText();
        String root = call("GetRestApi", "{'restApiId':'" + api + "'}")
                .path("rootResourceId")
                .asText();
        String at = "'restApiId':'" + api + "','resourceId':'" + root + "','httpMethod':'GET'";
        call("PutMethod", "{" + at + ",'authorizationType':'NONE'}");
        call("PutIntegration", "{" + at + ",'type':'MOCK'}");
        deploy(api);
        return api;
    }

    public void deploy(String api) {
        call("CreateDeployment", "{'restApiId':'" + api + "','stageName':'dev'}");
    }

    public static JsonNode json(String text) {
        try {
            return JSON.readTree(text.replace('\'', '"'));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(text, e);
        }
    }
}
