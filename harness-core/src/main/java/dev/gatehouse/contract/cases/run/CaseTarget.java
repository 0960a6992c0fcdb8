package dev.gatehouse.contract.cases.run;

import dev.gatehouse.contract.cases.ContractCase;
import java.io.IOException;
import java.util.Optional;

/** Where cases can run. Safe for use by several threads, as long as each case has a world of its own. */
public interface CaseTarget {

    /** What reports call it. */
    String name();

    /**
     * Why a case cannot run here, in a sentence; empty if it can. A case that says so itself by {@code unsupportedBy} is one.
     */
    Optional<String> cannotRun(ContractCase given);

    /**
     * Makes everything ready for one case; whoever asks closes it.
     *
     * @throws IOException if what the case needs cannot be started
     */
    CaseWorld open(ContractCase given) throws IOException;
}
