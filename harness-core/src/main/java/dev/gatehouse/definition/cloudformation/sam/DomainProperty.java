package dev.gatehouse.definition.cloudformation.sam;

import dev.gatehouse.definition.cloudformation.template.Problems;
import dev.gatehouse.definition.source.SourceObject;
import java.util.Optional;
import java.util.Set;

/** Reads what SAM's APIs of both kinds say of their custom domain name. */
final class DomainProperty {

    private DomainProperty() {}

    /** The property {@code Domain}; empty if there is none, or if what SAM needs of it is missing, which is told. */
    static Optional<SourceObject> of(SamResource resource, Set<String> known, Problems problems) {
        if (!(resource.properties().get("Domain") instanceof SourceObject domain)) {
            return Optional.empty();
        }
        new KnownProperties(resource.logicalId(), problems).check(domain, resource.logicalId() + ".Domain", known);
        if (domain.get("DomainName") != null && domain.get("CertificateArn") != null) {
            return Optional.of(domain);
        }
        problems.add(
                resource.properties().originOf("Domain"),
                resource.logicalId(),
                "Custom Domains only works if both DomainName and CertificateArn are provided.",
                "Write both.");
        return Optional.empty();
    }
}
