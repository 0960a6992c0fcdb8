package dev.gatehouse.junit.assertions;

import dev.gatehouse.flow.exchange.Reason.DomainMatched;
import dev.gatehouse.record.MethodRequestStage;
import java.util.List;
import java.util.Map;

/** Checks what the client sent, to APIs of any kind. */
record ReceivedCheck(MethodRequestStage stage, StageCheck check) {

    void cameBy(String domainName, String basePath) {
        List<DomainMatched> matched = stage.reasons(DomainMatched.class);
        check.that(
                matched.stream()
                        .anyMatch(domain -> domain.domainName().equals(domainName)
                                && domain.basePath().equals(basePath)),
                () -> new OtherDomain(domainName, basePath, matched));
    }

    void pathParameter(String name, String value) {
        Map<String, String> parameters = stage.route().pathParameters();
        String found = parameters.get(name);
        List<String> values = found == null ? List.of() : List.of(found);
        new ValuesCheck("path parameter", name, values, parameters.keySet(), check).has(value);
    }

    void queryParameter(String name, String value) {
        new ValuesCheck(
                        "query parameter",
                        name,
                        stage.query().values(name),
                        stage.query().all().keySet(),
                        check)
                .has(value);
    }

    void header(String name, String value) {
        ValuesCheck.header(name, stage.request().headers(), check).has(value);
    }

    BodyCheck body() {
        return new BodyCheck(stage.request().body(), false, check);
    }
}
