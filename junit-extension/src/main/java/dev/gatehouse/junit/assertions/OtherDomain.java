package dev.gatehouse.junit.assertions;

import dev.gatehouse.flow.exchange.Reason.DomainMatched;
import java.util.List;

/** A request came by another domain name or base path, or by none. */
record OtherDomain(String domainName, String basePath, List<DomainMatched> matched) implements Problem {

    @Override
    public String subject() {
        return "domain name";
    }

    @Override
    public String expected() {
        return domainName + " " + basePath;
    }

    @Override
    public String actual() {
        return matched.isEmpty()
                ? "none: the API's own endpoint, or a refusal"
                : matched.get(0).domainName() + " " + matched.get(0).basePath();
    }
}
