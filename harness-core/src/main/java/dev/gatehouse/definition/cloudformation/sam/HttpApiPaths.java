package dev.gatehouse.definition.cloudformation.sam;

import dev.gatehouse.definition.source.SourceMember;
import dev.gatehouse.definition.source.SourceObject;
import java.util.List;
import java.util.Map;

/**
 * The paths of a document, with those that events ask for.
 *
 * @param body the document
 * @param events the events
 */
record HttpApiPaths(HttpApiBody body, List<HttpApiEvent> events) {

    /**
     * The paths together.
     *
     * @param given those of the template
     * @param managed whether there is no document in the template, so that no two events may ask for one route
     */
    SourceObject with(SourceObject given, boolean managed) {
        ObjectBuilder paths = ObjectBuilder.at(given.origin());
        for (SourceMember path : given.members()) {
            paths.put(path.name(), path.value() instanceof SourceObject item ? guarded(item) : path.value());
        }
        SourceObject all = paths.build();
        for (HttpApiEvent event : events) {
            all = add(all, event, managed);
        }
        return all;
    }

    private SourceObject guarded(SourceObject item) {
        ObjectBuilder guarded = ObjectBuilder.of(item);
        for (SourceMember member : item.members()) {
            if (!Nodes.isFunction(item)) {
                guarded.put(member.name(), body.guarded(member.name(), member.value()));
            }
        }
        return guarded.build();
    }

    private SourceObject add(SourceObject paths, HttpApiEvent event, boolean managed) {
        SourceObject item = paths.get(event.path()) instanceof SourceObject known
                ? known
                : new SourceObject(event.origin(), null, Map.of());
        boolean integrated = item.get(event.operation()) instanceof SourceObject operation
                && (operation.get("x-amazon-apigateway-integration") != null || Nodes.isFunction(operation));
        if (integrated && managed) {
            body.problems()
                    .add(
                            event.origin(),
                            event.function().resource().logicalId(),
                            "API method '" + event.operation() + "' defined multiple times for path '" + event.path()
                                    + "'.",
                            "Keep one of the events.");
        }
        if (integrated) {
            return paths;
        }
        SourceObject extended = ObjectBuilder.of(item)
                .put(event.operation(), event.operation(body.authorizers().of(event)))
                .build();
        return ObjectBuilder.of(paths).put(event.path(), extended).build();
    }
}
