package dev.gatehouse.definition.cloudformation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;

/** Sets the role with which API Gateway writes logs. */
final class AccountCreator implements Creator {

    @Override
    public Optional<CreatedResource> create(Creation creation) {
        String role = creation.textOrNull("cloudWatchRoleArn");
        if (role != null) {
            ObjectNode parameters = Creation.parameters();
            parameters
                    .putArray("patchOperations")
                    .addObject()
                    .put("op", "replace")
                    .put("path", "/cloudwatchRoleArn")
                    .put("value", role);
            if (creation.call("UpdateAccount", parameters).isEmpty()) {
                return Optional.empty();
            }
        }
        return Optional.of(CreatedResource.of(creation.generatedName(), Map.of("Id", creation.generatedName())));
    }
}
