package dev.gatehouse.definition.cloudformation.sam;

import dev.gatehouse.definition.cloudformation.template.Problems;
import dev.gatehouse.definition.source.SourceDocument;
import dev.gatehouse.definition.source.SourceNode;
import dev.gatehouse.definition.source.SourceObject;
import dev.gatehouse.definition.source.SourceScalar;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Documents that a template names by their place in S3 or below its own folder.
 *
 * @param files finds a file by its path from the template's folder
 * @param problems where it is told what is not there
 */
record Includes(Function<String, Optional<String>> files, Problems problems) {

    private static final String TRANSFORM = "Fn::Transform";

    /** The document itself, where {@code AWS::Include} names one. */
    SourceObject resolve(SourceObject body) {
        if (!(body.get(TRANSFORM) instanceof SourceObject transform)
                || !"AWS::Include".equals(Nodes.text(transform, "Name"))) {
            return body;
        }
        String location = String.valueOf(Nodes.text(Nodes.object(transform, "Parameters"), "Location"));
        String path = location.replaceFirst("^s3://", "").replaceFirst("^(\\./)+", "");
        List<String> candidates = List.of(path, path.substring(path.indexOf('/') + 1), path.replaceFirst(".*/", ""));
        for (String candidate : candidates) {
            Optional<String> text = files.apply(candidate);
            if (text.isPresent()
                    && SourceDocument.read(candidate, text.get()).root() instanceof SourceObject included) {
                return included;
            }
        }
        problems.add(
                transform.origin(),
                null,
                "AWS::Include names a document that is not beside the template: " + location + ".",
                "Put it at one of " + String.join(", ", candidates) + ", from the template's folder.");
        return body;
    }

    /** A place in S3 as CloudFormation names it; a local path is one without a bucket. */
    static SourceNode location(SourceNode uri) {
        if (!(uri instanceof SourceScalar text)) {
            return uri;
        }
        String path = text.text().replaceFirst("^s3://", "").replaceFirst("^(\\./)+", "");
        boolean remote = text.text().startsWith("s3://");
        int slash = path.indexOf('/');
        return ObjectBuilder.at(uri.origin())
                .put("Bucket", remote && slash > 0 ? path.substring(0, slash) : ".")
                .put("Key", remote && slash > 0 ? path.substring(slash + 1) : path)
                .build();
    }
}
