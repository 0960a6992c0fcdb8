package dev.gatehouse.definition.annotated;

import dev.gatehouse.control.ControlPlane;
import dev.gatehouse.control.request.CreateBasePathMappingRequest;
import dev.gatehouse.control.request.CreateDomainNameRequest;
import dev.gatehouse.control.request.EndpointConfigurationInput;
import dev.gatehouse.control.request.GetDomainNamesRequest;
import dev.gatehouse.definition.DeployedStage;
import dev.gatehouse.model.rest.MutualTlsAuthentication;
import java.util.List;

/** Issues the operations that map domain names to a stage. */
record DomainDeployment(ControlPlane control, ApiKind kind, DeployedStage stage) {

    private static final int ALL = 500;

    void mapAll(Elements elements, Findings findings) {
        for (BasePathMapping mapping : elements.type().getAnnotationsByType(BasePathMapping.class)) {
            findings.attempt(Asked.by(elements.origin(), BasePathMapping.class), () -> map(mapping));
        }
    }

    private DeployedStage map(BasePathMapping mapping) {
        if (!exists(mapping.domainName())) {
            control.domainNames().createDomainName(domain(mapping));
        }
        if (kind != ApiKind.REST_API || mapping.basePath().contains("/")) {
            V2Call.to("CreateApiMapping", stage.apiId())
                    .with("DomainName", mapping.domainName())
                    .with("ApiMappingKey", mapping.basePath())
                    .with("Stage", stage.stageName())
                    .by(control);
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
