package dev.gatehouse.junit.assertions;

import dev.gatehouse.flow.exchange.Reason.ResponseSelected;
import dev.gatehouse.record.IntegrationResponseStage;
import dev.gatehouse.record.ReasonText;
import java.util.ArrayList;
import java.util.List;

/** Another integration response than the expected was selected, or none. */
record OtherSelection(String expected, IntegrationResponseStage stage) implements Problem {

    static String pattern(String selectionPattern) {
        return "pattern " + selectionPattern;
    }

    @Override
    public String subject() {
        return "selected integration response";
    }

    @Override
    public String actual() {
        ResponseSelected selected = stage.selected();
        if (selected == null) {
            return "none";
        }
        String pattern = selected.selectionPattern();
        return pattern == null ? "the default" : pattern(pattern);
    }

    @Override
    public List<String> hints() {
        List<String> hints = new ArrayList<>();
        stage.notSelected().forEach(tried -> hints.add("tried: " + ReasonText.of(tried)));
        ResponseSelected selected = stage.selected();
        hints.add(selected == null ? "no integration response was looked for" : "taken: " + ReasonText.of(selected));
        return hints;
    }
}
