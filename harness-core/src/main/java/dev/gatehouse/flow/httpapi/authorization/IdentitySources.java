package dev.gatehouse.flow.httpapi.authorization;

import dev.gatehouse.flow.context.ContextVariables;
import dev.gatehouse.flow.exchange.Reason;
import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.flow.exchange.RoutedHttpApiRequest;
import dev.gatehouse.flow.httpapi.parametermapping.CompiledValue;
import dev.gatehouse.flow.httpapi.parametermapping.RequestSource;
import dev.gatehouse.flow.httpapi.parametermapping.Surroundings;
import dev.gatehouse.model.v2.parameter.MappedValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The parts of a request that an authorizer goes by, as {@code $request.header.Authorization}. */
final class IdentitySources {

    private IdentitySources() {}

    /** The values in the order of the sources; empty if one is missing or blank, which AWS answers without asking. */
    static Optional<List<String>> values(List<String> sources, RoutedHttpApiRequest request, Reasons why) {
        RequestSource.Client client = new RequestSource.Client(
                request.incoming().http().headers(),
                request.query(),
                request.path().withinStage(),
                request.path().parameters());
        RequestSource readFrom = new RequestSource(
                client,
                request.incoming().http().body(),
                new Surroundings(
                        ContextVariables.of(request), request.arrival().stage().stageVariables()));
        List<String> values = new ArrayList<>();
        for (String source : sources) {
            Optional<String> value = value(source, readFrom).filter(text -> !text.isBlank());
            why.add(new Reason.IdentitySourceRead(source, value.isPresent()));
            if (value.isEmpty()) {
                return Optional.empty();
            }
            values.add(value.get());
        }
        return Optional.of(values);
    }

    private static Optional<String> value(String source, RequestSource from) {
        try {
            return CompiledValue.of(MappedValue.ofRequest(source)).evaluate(from);
        } catch (IllegalArgumentException none) {
            throw Refusals.failed("identity source '" + source + "': " + none.getMessage())
                    .causedBy(none);
        }
    }
}
