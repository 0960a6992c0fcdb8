package dev.gatehouse.contract.cases.run;

import dev.gatehouse.contract.cases.ContractCase;
import dev.gatehouse.contract.cases.standin.StandIns;
import java.time.Instant;

/** The names that a case has before its first step. */
final class GivenNames {

    private GivenNames() {}

    static Names of(ContractCase given, CaseWorld world, Instant now) {
        String region = world.region();
        String account = world.accountId();
        Names names = new Names();
        names.put("region", region);
        names.put("account", account);
        names.put("role", "arn:aws:iam::" + account + ":role/gateway-role");
        StandIns standIns = world.standIns();
        names.put("backend:anything", standIns.backend("anything"));
        given.backends().fieldNames().forEachRemaining(n -> names.put("backend:" + n, standIns.backend(n)));
        given.functions().fieldNames().forEachRemaining(n -> {
            String arn = "arn:aws:lambda:" + region + ":" + account + ":function:" + n;
            names.put("lambdaArn:" + n, arn);
            names.put(
                    "lambda:" + n,
                    "arn:aws:apigateway:" + region + ":lambda:path/2015-03-31/functions/" + arn + "/invocations");
        });
        given.issuers().fieldNames().forEachRemaining(n -> names.put("issuer:" + n, standIns.issuer(n)));
        given.tokens()
                .properties()
                .forEach(e -> names.put("token:" + e.getKey(), standIns.token(names.fill(e.getValue()), now)));
        return names;
    }
}
