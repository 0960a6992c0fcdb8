package dev.gatehouse.definition.cloudformation.sam;

import dev.gatehouse.definition.source.SourceNode;
import dev.gatehouse.definition.source.SourceScalar;

/** Places of documents, as SAM writes them and as CloudFormation does. */
final class LocationInS3 {

    private LocationInS3() {}

    /** A place in S3 as CloudFormation names it; a local path is one without a bucket. */
    static SourceNode of(SourceNode uri) {
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
