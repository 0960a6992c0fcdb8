package dev.gatehouse.contract.cases.matrix;

import dev.gatehouse.contract.cases.CaseStep;
import dev.gatehouse.contract.cases.ContractCase;
import java.util.List;

/**
 * One expected answer.
 *
 * @param given the case that expects it
 * @param step the step that asks for it
 * @param cells one for each target, in their order
 */
public record MatrixRow(ContractCase given, CaseStep step, List<MatrixCell> cells) {

    public MatrixRow {
        cells = List.copyOf(cells);
    }

    /** Whether any target's answer is not as expected. */
    public boolean differs() {
        return cells.stream().anyMatch(cell -> !(cell instanceof MatrixCell.Same));
    }
}
