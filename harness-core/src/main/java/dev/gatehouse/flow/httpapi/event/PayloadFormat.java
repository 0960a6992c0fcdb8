package dev.gatehouse.flow.httpapi.event;

import dev.gatehouse.flow.exchange.AuthorizedHttpApiRequest;
import dev.gatehouse.flow.httpapi.RequestParameters;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.json.ValueBytes;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The two forms of a function's event. */
public enum PayloadFormat {
    V1("1.0") {
        @Override
        Map<String, @Nullable Object> fields(AuthorizedHttpApiRequest request, RequestParameters parameters) {
            return EventV1.of(request, parameters);
        }
    },
    V2("2.0") {
        @Override
        Map<String, @Nullable Object> fields(AuthorizedHttpApiRequest request, RequestParameters parameters) {
            return EventV2.of(request, parameters);
        }
    };

    private final String version;

    PayloadFormat(String version) {
        this.version = version;
    }

    abstract Map<String, @Nullable Object> fields(AuthorizedHttpApiRequest request, RequestParameters parameters);

    /** The format of a {@code payloadFormatVersion}; AWS takes 1.0 where none is given. */
    public static PayloadFormat of(@Nullable String payloadFormatVersion) {
        return V2.version.equals(payloadFormatVersion) ? V2 : V1;
    }

    /** As {@code 2.0}. */
    public String version() {
        return version;
    }

    /** The event of a request, as JSON. */
    public Bytes event(AuthorizedHttpApiRequest request, RequestParameters parameters) {
        return ValueBytes.of(fields(request, parameters));
    }
}
