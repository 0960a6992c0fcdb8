package dev.gatehouse.definition.cloudformation.sam;

import dev.gatehouse.definition.Origin;
import dev.gatehouse.definition.cloudformation.template.Problems;
import dev.gatehouse.definition.source.SourceMember;
import dev.gatehouse.definition.source.SourceNode;
import dev.gatehouse.definition.source.SourceObject;
import dev.gatehouse.definition.source.SourceScalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The custom domain name of an HTTP API. Its records in Route 53 are none of API Gateway's.
 *
 * @param resource the API
 * @param stageId the logical id of its stage
 * @param problems where it is told what is wrong
 * @see <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-httpapi-httpapidomainconfiguration.html">
 *     HttpApiDomainConfiguration</a>
 */
record SamDomain(SamResource resource, String stageId, Problems problems) {

    private static final Set<String> PROPERTIES = Set.of(
            "BasePath",
            "CertificateArn",
            "DomainName",
            "EndpointConfiguration",
            "MutualTlsAuthentication",
            "OwnershipVerificationCertificateArn",
            "Route53",
            "SecurityPolicy");

    List<SourceMember> resources() {
        return DomainProperty.of(resource, PROPERTIES, problems)
                .map(this::resources)
                .orElse(List.of());
    }

    private List<SourceMember> resources(SourceObject domain) {
        List<SourceMember> made = new ArrayList<>();
        made.add(resource.companion(domainId(), "AWS::ApiGatewayV2::DomainName", domainName(domain)));
        List<SourceNode> paths = Nodes.items(domain, "BasePath");
        if (paths.isEmpty()) {
            made.add(mapping("", mapping(domain.origin()).build()));
        }
        for (SourceNode path : paths) {
            String key = path instanceof SourceScalar scalar ? scalar.text() : "";
            SourceNode trimmed =
                    Nodes.isFunction(path) ? path : Nodes.text(path.origin(), key.replaceAll("^/+|/+$", ""));
            made.add(mapping(
                    key.replaceAll("[^A-Za-z0-9]", ""),
                    mapping(path.origin()).put("ApiMappingKey", trimmed).build()));
        }
        return made;
    }

    private String domainId() {
        return "ApiGatewayDomainNameV2" + resource.logicalId();
    }

    private static SourceObject domainName(SourceObject domain) {
        SourceObject configuration = ObjectBuilder.at(domain.origin())
                .put("EndpointType", "REGIONAL")
                .copy(domain, "EndpointConfiguration", "EndpointType")
                .copy(domain, "CertificateArn")
                .copy(domain, "OwnershipVerificationCertificateArn")
                .copy(domain, "SecurityPolicy")
                .build();
        return ObjectBuilder.at(domain.origin())
                .copy(domain, "DomainName")
                .put("DomainNameConfigurations", Nodes.list(domain.origin(), List.of(configuration)))
                .copy(domain, "MutualTlsAuthentication")
                .build();
    }

    private ObjectBuilder mapping(Origin origin) {
        return ObjectBuilder.at(origin)
                .put("DomainName", Nodes.reference(origin, domainId()))
                .put("ApiId", Nodes.reference(origin, resource.logicalId()))
                .put("Stage", Nodes.reference(origin, stageId));
    }

    private SourceMember mapping(String path, SourceObject properties) {
        return resource.companion(
                resource.logicalId() + path + "ApiMapping", "AWS::ApiGatewayV2::ApiMapping", properties);
    }
}
