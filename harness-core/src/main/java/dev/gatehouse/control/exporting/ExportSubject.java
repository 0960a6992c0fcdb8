package dev.gatehouse.control.exporting;

import dev.gatehouse.model.rest.Deployment;
import dev.gatehouse.model.rest.DocumentationVersion;
import dev.gatehouse.model.rest.Stage;
import org.jspecify.annotations.Nullable;

/**
 * What an export shows: an API as it was when the stage's deployment was made, whatever was edited since.
 *
 * @param stage the stage
 * @param deployment the stage's deployment
 * @param documentation the documentation that was published on the stage; null for none
 * @param region the region, of which the host's name is made
 */
public record ExportSubject(
        Stage stage, Deployment deployment, @Nullable DocumentationVersion documentation, String region) {

    String host() {
        return deployment.snapshot().api().id() + ".execute-api." + region + ".amazonaws.com";
    }

    /** The version that the document says it has: an API without one is told apart by when it was deployed. */
    String version() {
        String version = deployment.snapshot().api().version();
        return version == null ? deployment.createdDate().toString() : version;
    }
}
