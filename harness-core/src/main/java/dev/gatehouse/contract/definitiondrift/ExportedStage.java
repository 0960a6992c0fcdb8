package dev.gatehouse.contract.definitiondrift;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.contract.target.ControlCalls;
import dev.gatehouse.contract.target.Target;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a stage is deployed as: its {@code GetExport} with {@code extensions=apigateway}, and its settings where they are known.
 *
 * <pre>{@code
 * ExportedStage.file(Path.of("exports/prod.json"))     // kept from: aws apigateway get-export ... --parameters extensions=apigateway
 * ExportedStage.of(target, "a1b2c3d4e5", "prod")       // asked of a target now
 * }</pre>
 *
 * @param target where it is deployed, as reports call it
 * @param stageName the stage; empty if it is not known
 * @param document the export: OpenAPI 3.0 or Swagger 2.0, as JSON or YAML
 * @param settings the answers of {@code GetRestApi} and {@code GetStage}, as {@code api} and {@code stage}; missing if they
 *     are not known
 */
public record ExportedStage(String target, String stageName, String document, JsonNode settings) {

    /** An export that was kept, without the stage's settings. */
    public static ExportedStage text(String name, String document) {
        return new ExportedStage(name, "", document, MissingNode.getInstance());
    }

    /**
     * An export that was kept in a file, without the stage's settings.
     *
     * @throws UncheckedIOException if it cannot be read
     */
    public static ExportedStage file(Path file) {
        try {
            return text(file.toString(), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException("The export " + file.toAbsolutePath() + " cannot be read", e);
        }
    }

    /**
     * Asks a target for what is deployed there.
     *
     * @param target where the stage is
     * @param restApiId the API's id on the target
     * @param stageName the stage
     * @throws dev.gatehouse.control.error.ControlException if the target has no such stage
     * @throws dev.gatehouse.contract.target.TargetUnavailable if it does not answer
     */
    public static ExportedStage of(Target target, String restApiId, String stageName) {
        ControlCalls calls = target.calls("apigateway");
        ObjectNode api = JsonNodeFactory.instance.objectNode().put("restApiId", restApiId);
        ObjectNode stage = api.deepCopy().put("stageName", stageName);
        ObjectNode settings = JsonNodeFactory.instance.objectNode();
        settings.set("api", calls.call("GetRestApi", api));
        settings.set("stage", calls.call("GetStage", stage));
        ObjectNode export = stage.deepCopy().put("exportType", "oas30").put("accepts", "application/json");
        export.putObject("parameters").put("extensions", "apigateway");
        String document = calls.call("GetExport", export).path("body").asText();
        return new ExportedStage(target.name(), stageName, document, settings);
    }
}
