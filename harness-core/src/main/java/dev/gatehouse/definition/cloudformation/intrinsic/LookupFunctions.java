package dev.gatehouse.definition.cloudformation.intrinsic;

import dev.gatehouse.definition.source.SourceArray;
import dev.gatehouse.definition.source.SourceNode;
import dev.gatehouse.definition.source.SourceScalar;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Functions that look something up by name. */
final class LookupFunctions {

    private LookupFunctions() {}

    static @Nullable SourceNode ref(Evaluator evaluator, Intrinsic call) {
        if (!(call.argument() instanceof SourceScalar name)) {
            throw Faults.argument(call, "the name of a parameter or resource");
        }
        return name.text().equals("AWS::NoValue") ? null : evaluator.scope().reference(name.text(), call.origin());
    }

    static SourceNode getAtt(Evaluator evaluator, Intrinsic call) {
        String wanted = "a logical id and the name of an attribute";
        if (call.argument() instanceof SourceScalar scalar && scalar.text().indexOf('.') > 0) {
            int dot = scalar.text().indexOf('.');
            return evaluator
                    .scope()
                    .attribute(scalar.text().substring(0, dot), scalar.text().substring(dot + 1), call.origin());
        }
        if (call.argument() instanceof SourceArray) {
            List<SourceNode> parts = evaluator.list(call, 2, wanted);
            String logicalId = evaluator.text(call, parts.get(0));
            return evaluator.scope().attribute(logicalId, evaluator.text(call, parts.get(1)), call.origin());
        }
        throw Faults.argument(call, wanted);
    }

    static SourceNode importValue(Evaluator evaluator, Intrinsic call) {
        String exportName = evaluator.text(call, call.argument());
        return Evaluator.result(call, evaluator.scope().importValue(exportName, call.origin()));
    }

    static @Nullable SourceNode findInMap(Evaluator evaluator, Intrinsic call) {
        return new MappingLookup(evaluator, call).find();
    }
}
