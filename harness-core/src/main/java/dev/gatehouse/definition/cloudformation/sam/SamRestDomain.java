package dev.gatehouse.definition.cloudformation.sam;

import dev.gatehouse.definition.cloudformation.template.Problems;
import dev.gatehouse.definition.source.SourceMember;
import dev.gatehouse.definition.source.SourceNode;
import dev.gatehouse.definition.source.SourceObject;
import dev.gatehouse.definition.source.SourceScalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The custom domain name of a REST API. Its records in Route 53 are none of API Gateway's.
 *
 * @param resource the API
 * @param stageId the logical id of its stage
 * @param problems where it is told what is wrong
 * @see <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-api-domainconfiguration.html">
 *     DomainConfiguration</a>
 */
record SamRestDomain(SamResource resource, String stageId, Problems problems) {

    private static final Set<String> PROPERTIES = Set.of(
            "BasePath",
            "CertificateArn",
            "DomainName",
            "EndpointConfiguration",
            "MutualTlsAuthentication",
            "NormalizeBasePath",
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
        made.add(resource.companion(domainId(), "AWS::ApiGateway::DomainName", domainName(domain)));
        List<SourceNode> paths = Nodes.items(domain, "BasePath");
        if (paths.isEmpty()) {
            made.add(mapping("", mapping(domain)));
        }
        boolean normalized = !"false".equalsIgnoreCase(Nodes.text(domain, "NormalizeBasePath"));
        for (SourceNode path : paths) {
            String key = path instanceof SourceScalar scalar ? scalar.text() : "";
            // As SAM has it, what is neither letter nor digit goes, hyphens too.
            SourceNode base = Nodes.isFunction(path)
                    ? path
                    : Nodes.text(
                            path.origin(), normalized ? key.replaceAll("[^A-Za-z0-9]", "") : key.replaceAll("^/", ""));
            made.add(mapping(key.replaceAll("[^A-Za-z0-9]", ""), mapping(domain).put("BasePath", base)));
        }
        return made;
    }

    private String domainId() {
        return "ApiGatewayDomainName" + resource.logicalId();
    }

    /** Edge-optimised names and regional ones call the same things by other names. */
    private static SourceObject domainName(SourceObject domain) {
        String given = Nodes.text(domain, "EndpointConfiguration");
        String type = given == null ? "REGIONAL" : given;
        SourceNode types = Nodes.list(domain.origin(), List.of(Nodes.text(domain.origin(), type)));
        return ObjectBuilder.at(domain.origin())
                .copy(domain, "DomainName")
                .copy(domain, "CertificateArn", type.equals("EDGE") ? "CertificateArn" : "RegionalCertificateArn")
                .put(
                        "EndpointConfiguration",
                        ObjectBuilder.at(domain.origin()).put("Types", types).build())
                .copy(domain, "SecurityPolicy")
                .copy(domain, "OwnershipVerificationCertificateArn")
                .copy(domain, "MutualTlsAuthentication")
                .build();
    }

    private ObjectBuilder mapping(SourceObject domain) {
        return ObjectBuilder.at(domain.origin())
                .put("DomainName", Nodes.reference(domain.origin(), domainId()))
                .put("RestApiId", Nodes.reference(domain.origin(), resource.logicalId()))
                .put("Stage", Nodes.reference(domain.origin(), stageId));
    }

    private SourceMember mapping(String path, ObjectBuilder properties) {
        return resource.companion(
                resource.logicalId() + path + "BasePathMapping",
                "AWS::ApiGateway::BasePathMapping",
                properties.build());
    }
}
