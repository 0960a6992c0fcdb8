package dev.gatehouse.definition.cloudformation;

import dev.gatehouse.definition.DefinitionException;
import dev.gatehouse.definition.cloudformation.template.Problems;
import dev.gatehouse.definition.source.SourceArray;
import dev.gatehouse.definition.source.SourceDocument;
import dev.gatehouse.definition.source.SourceMember;
import dev.gatehouse.definition.source.SourceNode;
import dev.gatehouse.definition.source.SourceObject;
import dev.gatehouse.definition.source.SourceScalar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Puts documents where the properties of APIs include them, before anything else is made of the template, as
 * CloudFormation does it.
 *
 * <p>S3 is not read: the file is looked for beside the template, at {@code Bucket/Key}, then at {@code Key}, then by the last
 * part of the key.
 *
 * @param files finds what is included
 * @param location what a location is, functions in it done
 * @param problems where it is told what is not there
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/transform-aws-include.html">AWS::Include</a>
 */
record Inclusions(LocalFiles files, Function<SourceNode, Optional<String>> location, Problems problems) {

    private static final String TRANSFORM = "Fn::Transform";
    private static final Set<String> TYPES = Set.of(
            "AWS::ApiGateway::RestApi", "AWS::ApiGatewayV2::Api", "AWS::Serverless::Api", "AWS::Serverless::HttpApi");

    /** The template with what it includes. */
    static SourceDocument in(SourceDocument template, LocalFiles files, Map<String, String> given, Problems problems) {
        if (!(template.root() instanceof SourceObject root)
                || !(root.get("Resources") instanceof SourceObject resources)) {
            return template;
        }
        Inclusions inclusions = new Inclusions(files, new PlainTexts(root, given)::of, problems);
        SourceObject included = with(root, "Resources", inclusions.inResources(resources));
        return new SourceDocument(template.fileName(), included);
    }

    private SourceObject inResources(SourceObject resources) {
        SourceObject result = resources;
        for (SourceMember member : resources.members()) {
            if (member.value() instanceof SourceObject resource
                    && resource.get("Type") instanceof SourceScalar type
                    && TYPES.contains(type.text())
                    && resource.get("Properties") instanceof SourceObject properties) {
                SourceObject included = inProperties(member.name(), properties);
                result = with(result, member.name(), with(resource, "Properties", included));
            }
        }
        return result;
    }

    private SourceObject inProperties(String logicalId, SourceObject properties) {
        SourceObject result = properties;
        for (SourceMember member : properties.members()) {
            if (!problems.waivable().contains(logicalId + "." + member.name())) {
                result = with(result, member.name(), in(logicalId, member.value()));
            }
        }
        return result;
    }

    private SourceNode in(String logicalId, SourceNode node) {
        if (node instanceof SourceArray array) {
            List<SourceNode> items =
                    array.items().stream().map(item -> in(logicalId, item)).toList();
            return new SourceArray(array.origin(), array.tag(), items);
        }
        if (!(node instanceof SourceObject object)) {
            return node;
        }
        Optional<SourceObject> transform = transform(object);
        if (transform.isPresent()) {
            return included(logicalId, transform.get())
                    .map(included -> beside(object, included))
                    .orElse(node);
        }
        SourceObject result = object;
        for (SourceMember member : object.members()) {
            result = with(result, member.name(), in(logicalId, member.value()));
        }
        return result;
    }

    /** The inclusion that an object is or has; other macros are left to be refused. */
    private static Optional<SourceObject> transform(SourceObject object) {
        SourceNode given = "!Transform".equals(object.tag()) ? object : object.get(TRANSFORM);
        return given instanceof SourceObject transform
                        && transform.get("Name") instanceof SourceScalar name
                        && name.text().equals("AWS::Include")
                ? Optional.of(transform)
                : Optional.empty();
    }

    /** What is written beside an inclusion stays, where the document does not say the same. */
    private static SourceNode beside(SourceObject object, SourceNode included) {
        if (object.tag() != null || object.members().size() == 1 || !(included instanceof SourceObject document)) {
            return included;
        }
        Map<String, SourceMember> members = new LinkedHashMap<>(object.membersByName());
        members.remove(TRANSFORM);
        members.putAll(document.membersByName());
        return new SourceObject(object.origin(), null, members);
    }

    private Optional<SourceNode> included(String logicalId, SourceObject transform) {
        @Nullable
        SourceNode given =
                transform.get("Parameters") instanceof SourceObject parameters ? parameters.get("Location") : null;
        String place = Optional.ofNullable(given).flatMap(location).orElse("");
        String path = place.replaceFirst("^s3://", "").replaceFirst("^(\\./)+", "");
        List<String> candidates = List.of(path, path.substring(path.indexOf('/') + 1), path.replaceFirst(".*/", ""));
        for (String candidate : candidates) {
            Optional<String> text = candidate.isEmpty() ? Optional.empty() : files.read(candidate);
            if (text.isPresent()) {
                return read(logicalId, candidate, text.get());
            }
        }
        problems.add(
                transform.origin(),
                logicalId,
                "AWS::Include names a document that is not beside the template: " + place + ".",
                "Put it at one of " + String.join(", ", candidates) + ", from the template's folder.");
        return Optional.empty();
    }

    private Optional<SourceNode> read(String logicalId, String file, String text) {
        try {
            return Optional.of(SourceDocument.read(file, text).root());
        } catch (DefinitionException e) {
            problems.addAll(e, logicalId);
            return Optional.empty();
        }
    }

    private static SourceObject with(SourceObject object, String name, SourceNode value) {
        Map<String, SourceMember> members = new LinkedHashMap<>(object.membersByName());
        SourceMember before = members.get(name);
        members.put(name, new SourceMember(name, before == null ? value.origin() : before.nameOrigin(), value));
        return new SourceObject(object.origin(), object.tag(), members);
    }
}
