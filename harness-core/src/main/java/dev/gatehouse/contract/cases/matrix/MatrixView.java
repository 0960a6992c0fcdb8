package dev.gatehouse.contract.cases.matrix;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A matrix as its page shows it: rows by case, without the answers that every target gives as expected. Templates see public
 * methods alone.
 */
record MatrixView(CaseMatrix matrix) {

    record Cell(String word, String at, String expected, String actual) {}

    record Answer(String what, List<Cell> cells) {}

    record Case(String name, String title, String trust, List<Answer> answers) {}

    record Reason(String why, int count, String names) {}

    public String made() {
        return matrix.made().toString();
    }

    public long cases() {
        return matrix.cases();
    }

    public int answers() {
        return matrix.rows().size();
    }

    public List<String> targets() {
        return matrix.targets();
    }

    public List<MatrixCounts> counts() {
        return matrix.counts();
    }

    public List<Case> differing() {
        return matrix.rows().stream()
                .filter(MatrixRow::differs)
                .collect(Collectors.groupingBy(MatrixRow::given, java.util.LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(e -> new Case(
                        e.getKey().name(),
                        e.getKey().title(),
                        e.getKey().trust(),
                        e.getValue().stream().map(MatrixView::answer).toList()))
                .toList();
    }

    public List<Reason> leftOut() {
        Map<String, List<LeftOut>> byReason = matrix.leftOut().stream()
                .collect(Collectors.groupingBy(LeftOut::why, TreeMap::new, Collectors.toList()));
        return byReason.entrySet().stream()
                .map(e -> new Reason(
                        e.getKey(),
                        e.getValue().size(),
                        e.getValue().stream().map(l -> l.given().name()).collect(Collectors.joining(", "))))
                .toList();
    }

    private static Answer answer(MatrixRow row) {
        return new Answer(
                row.step().label(), row.cells().stream().map(MatrixView::cell).toList());
    }

    private static Cell cell(MatrixCell cell) {
        if (cell instanceof MatrixCell.Differs differs) {
            String at = differs.first().at().toString();
            return new Cell(
                    cell.word(),
                    at.isEmpty() ? "the whole answer" : at,
                    differs.first().expected(),
                    differs.first().actual());
        }
        String why = cell instanceof MatrixCell.Missing missing ? missing.why() : "";
        return new Cell(cell.word(), "", "", why);
    }
}
