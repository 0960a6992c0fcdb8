package dev.gatehouse.contract.cases.matrix;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A matrix for programs. */
final class MatrixJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private MatrixJson() {}

    static String of(CaseMatrix matrix) {
        ObjectNode document = JSON.createObjectNode();
        document.put("made", matrix.made().toString()).put("cases", matrix.cases());
        document.put("answers", matrix.rows().size());
        ArrayNode targets = document.putArray("targets");
        matrix.counts().forEach(counts -> targets.add(JSON.<ObjectNode>valueToTree(counts)));
        ArrayNode rows = document.putArray("differences");
        matrix.rows().stream().filter(MatrixRow::differs).forEach(row -> rows.add(row(matrix, row)));
        ArrayNode leftOut = document.putArray("leftOut");
        matrix.leftOut().forEach(left -> leftOut.addObject()
                .put("case", left.given().name())
                .put("target", left.target())
                .put("why", left.why()));
        return document.toPrettyString() + "\n";
    }

    private static ObjectNode row(CaseMatrix matrix, MatrixRow row) {
        ObjectNode shown = JSON.createObjectNode();
        shown.put("case", row.given().name()).put("step", row.step().number());
        shown.put("what", row.step().label());
        ArrayNode features = shown.putArray("features");
        row.given().features().forEach(features::add);
        ObjectNode cells = shown.putObject("targets");
        for (int i = 0; i < matrix.targets().size(); i++) {
            cells.set(matrix.targets().get(i), cell(row.cells().get(i)));
        }
        return shown;
    }

    private static ObjectNode cell(MatrixCell cell) {
        ObjectNode shown = JSON.createObjectNode().put("answer", cell.word());
        if (cell instanceof MatrixCell.Differs differs) {
            shown.put("at", differs.first().at().toString());
            shown.put("expected", differs.first().expected());
            shown.put("actual", differs.first().actual());
        } else if (cell instanceof MatrixCell.Missing missing) {
            shown.put("why", missing.why());
        }
        return shown;
    }
}
