package dev.gatehouse.definition;

import dev.gatehouse.control.ControlPlane;

/**
 * Something that users write and that describes an API: an OpenAPI document, a CloudFormation template, an annotated class.
 *
 * <pre>{@code
 * DeployedDefinition deployed = definition.deployTo(control, DefinitionOptions.defaults());
 * String api = deployed.stages().get(0).apiId();
 * }</pre>
 */
public interface Definition {

    /**
     * Makes the API in the control plane and deploys it.
     *
     * @param control the account to make it in
     * @param options what to do without, parameters, and the stage
     * @return the stages, and where each element was written
     * @throws DefinitionException if the definition is wrong or uses what is not supported; it lists every problem
     */
    DeployedDefinition deployTo(ControlPlane control, DefinitionOptions options);
}
