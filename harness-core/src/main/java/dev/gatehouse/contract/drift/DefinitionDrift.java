package dev.gatehouse.contract.drift;

import java.util.List;

/**
 * An API's definition in the repository, compared with the export of a deployed stage.
 *
 * @param api the API's name
 * @param definition the definition, as a file or class
 * @param target where the stage is deployed
 * @param stage the deployed stage
 * @param differences what differs; empty if nothing does
 */
public record DefinitionDrift(
        String api, String definition, String target, String stage, List<DefinitionDifference> differences)
        implements Drift {

    public DefinitionDrift {
        differences = List.copyOf(differences);
    }

    @Override
    public String subject() {
        return api + ", stage " + stage;
    }
}
