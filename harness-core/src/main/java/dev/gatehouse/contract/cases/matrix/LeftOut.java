package dev.gatehouse.contract.cases.matrix;

import dev.gatehouse.contract.cases.ContractCase;

/**
 * A case that was not run anywhere, since one of the targets cannot run it.
 *
 * @param given the case
 * @param target the target that cannot
 * @param why in a sentence
 */
public record LeftOut(ContractCase given, String target, String why) {}
