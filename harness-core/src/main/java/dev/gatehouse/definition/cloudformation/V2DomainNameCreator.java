package dev.gatehouse.definition.cloudformation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;

/**
 * Creates domain names as version 2 of the service writes them: regional ones, with what concerns TLS in a list of one.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-apigatewayv2-domainname.html">
 *     AWS::ApiGatewayV2::DomainName</a>
 */
final class V2DomainNameCreator implements Creator {

    @Override
    public Optional<CreatedResource> create(Creation creation) {
        JsonNode configuration =
                creation.properties().path("domainNameConfigurations").path(0);
        ObjectNode parameters = Creation.parameters().put("domainName", creation.text("domainName"));
        copy(configuration, "certificateArn", parameters, "regionalCertificateArn");
        copy(configuration, "certificateName", parameters, "regionalCertificateName");
        copy(configuration, "securityPolicy", parameters, "securityPolicy");
        copy(configuration, "ownershipVerificationCertificateArn", parameters, "ownershipVerificationCertificateArn");
        copy(creation.properties(), "mutualTlsAuthentication", parameters, "mutualTlsAuthentication");
        copy(creation.properties(), "tags", parameters, "tags");
        parameters
                .putObject("endpointConfiguration")
                .putArray("types")
                .add(configuration.path("endpointType").asText("REGIONAL"));
        return creation.call("CreateDomainName", parameters)
                .map(domain -> CreatedResource.of(
                        domain.path("domainName").asText(),
                        Map.of(
                                "DomainNameArn",
                                domain.path("domainNameArn").asText(),
                                "RegionalDomainName",
                                domain.path("regionalDomainName").asText(),
                                "RegionalHostedZoneId",
                                domain.path("regionalHostedZoneId").asText())));
    }

    private static void copy(JsonNode from, String name, ObjectNode to, String newName) {
        if (from.has(name)) {
            to.set(newName, from.get(name));
        }
    }
}
