package dev.gatehouse.control.request;

import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@code GetDocumentationParts}.
 *
 * @param restApiId the id of the API
 * @param type the kind; may be null
 * @param nameQuery the start of the names to show; may be null
 * @param path the path to show; may be null
 * @param position where an earlier page ended; may be null
 * @param limit how many items at most; may be null
 * @param locationStatus {@code DOCUMENTED} or {@code UNDOCUMENTED}; may be null
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_GetDocumentationParts.html">GetDocumentationParts</a>
 */
public record GetDocumentationPartsRequest(
        String restApiId,
        @Nullable String type,
        @Nullable String nameQuery,
        @Nullable String path,
        @Nullable String position,
        @Nullable Integer limit,
        @Nullable String locationStatus) {

    /** Starts from the parameters that AWS requires. */
    public static Builder of(String restApiId) {
        return new Builder(restApiId);
    }

    /** Collects the optional parameters; not safe for use by several threads. */
    public static final class Builder {
        private final String restApiId;
        private @Nullable String type;
        private @Nullable String nameQuery;
        private @Nullable String path;
        private @Nullable String position;
        private @Nullable Integer limit;
        private @Nullable String locationStatus;

        private Builder(String restApiId) {
            this.restApiId = restApiId;
        }

        /** Sets the kind. */
        public Builder type(@Nullable String type) {
            this.type = type;
            return this;
        }

        /** Sets the start of the names to show. */
        public Builder nameQuery(@Nullable String nameQuery) {
            this.nameQuery = nameQuery;
            return this;
        }

        /** Sets the path to show. */
        public Builder path(@Nullable String path) {
            this.path = path;
            return this;
        }

        /** Sets where an earlier page ended. */
        public Builder position(@Nullable String position) {
            this.position = position;
            return this;
        }

        /** Sets how many items at most. */
        public Builder limit(@Nullable Integer limit) {
            this.limit = limit;
            return this;
        }

        /** Sets {@code DOCUMENTED} or {@code UNDOCUMENTED}. */
        public Builder locationStatus(@Nullable String locationStatus) {
            this.locationStatus = locationStatus;
            return this;
        }

        /** The parameters as collected. */
        public GetDocumentationPartsRequest build() {
            return new GetDocumentationPartsRequest(restApiId, type, nameQuery, path, position, limit, locationStatus);
        }
    }
}
