package dev.gatehouse.flow.httpapi.parametermapping;

import dev.gatehouse.model.http.QueryParameters;
import dev.gatehouse.model.v2.parameter.MappingTarget;
import dev.gatehouse.model.v2.parameter.MappingTarget.Action;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Changes a query as a mapping says; its names are case-sensitive. */
final class MappedQuery {

    private MappedQuery() {}

    static QueryParameters changed(QueryParameters query, MappingTarget target, String value) {
        Map<String, List<String>> changed = new LinkedHashMap<>(query.all());
        List<String> values = new ArrayList<>();
        if (target.action() == Action.APPEND) {
            values.addAll(query.values(target.name()));
        }
        values.add(value);
        changed.put(target.name(), values);
        return new QueryParameters(changed);
    }

    static QueryParameters without(QueryParameters query, String name) {
        Map<String, List<String>> changed = new LinkedHashMap<>(query.all());
        changed.remove(name);
        return new QueryParameters(changed);
    }
}
