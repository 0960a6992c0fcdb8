package dev.gatehouse.flow.httpapi.parametermapping;

import dev.gatehouse.flow.transformation.HeaderLines;
import dev.gatehouse.model.http.Header;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.model.v2.parameter.MappingTarget;
import dev.gatehouse.model.v2.parameter.MappingTarget.Action;

/** Changes headers as a mapping says. */
final class MappedHeaders {

    private MappedHeaders() {}

    static Headers changed(Headers headers, MappingTarget target, String value) {
        Header header = HeaderLines.of(target.name(), value);
        return target.action() == Action.APPEND
                ? headers.plus(header.name(), header.value())
                : headers.with(header.name(), header.value());
    }
}
