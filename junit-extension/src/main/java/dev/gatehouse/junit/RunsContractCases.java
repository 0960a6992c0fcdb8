package dev.gatehouse.junit;

import dev.gatehouse.contract.cases.ContractCase;
import dev.gatehouse.junit.internal.CaseInvocations;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The one test of a class that is nothing but a directory of contract cases.
 *
 * <pre>{@code
 * @ContractCases("src/test/contract")
 * class PetsContractTest implements RunsContractCases {}
 * }</pre>
 */
public interface RunsContractCases {

    /** Runs for each case that the class's {@link ContractCases} names; does nothing more once a case has held. */
    @TestTemplate
    @ExtendWith(CaseInvocations.class)
    default void holds(ContractCase given) {}
}
