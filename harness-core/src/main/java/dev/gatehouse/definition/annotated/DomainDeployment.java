package dev.gatehouse.definition.annotated;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.control.ControlPlane;
import dev.gatehouse.control.request.CreateBasePathMappingRequest;
import dev.gatehouse.control.request.CreateDomainNameRequest;
import dev.gatehouse.control.request.EndpointConfigurationInput;
import dev.gatehouse.control.request.GetDomainNamesRequest;
import dev.gatehouse.definition.DeployedStage;
import dev.gatehouse.model.rest.MutualTlsAuthentication;
import java.util.List;

/** Issues the operations that map domain names to a stage. */
record DomainDeployment(ControlPlane control, DeployedStage stage) {

    private static final int ALL = 500;

    DeployedStage map(BasePathMapping mapping) {
        if (!exists(mapping.domainName())) {
            control.domainNames().createDomainName(domain(mapping));
        }
        if (mapping.basePath().contains("/")) {
            ObjectNode parameters = JsonNodeFactory.instance.objectNode();
            parameters.put("DomainName", mapping.domainName()).put("ApiMappingKey", mapping.basePath());
            control.call(
                    "apigatewayv2:CreateApiMapping",
                    parameters.put("ApiId", stage.apiId()).put("Stage", stage.stageName()));
        } else {
            control.basePathMappings()
                    .createBasePathMapping(new CreateBasePathMappingRequest(
                            mapping.domainName(), mapping.basePath(), stage.apiId(), stage.stageName()));
        }
        return stage;
    }

    private boolean exists(String domainName) {
        return control.domainNames().getDomainNames(new GetDomainNamesRequest(null, ALL)).items().stream()
                .anyMatch(domain -> domain.domainName().equals(domainName));
    }

    private static CreateDomainNameRequest domain(BasePathMapping mapping) {
        String truststore = mapping.truststoreUri();
        return CreateDomainNameRequest.of(mapping.domainName())
                .endpointConfiguration(new EndpointConfigurationInput(
                        List.of(mapping.endpoint().name()), null, null))
                .mutualTlsAuthentication(
                        truststore.isEmpty() ? null : new MutualTlsAuthentication(truststore, null, List.of()))
                .build();
    }
}
