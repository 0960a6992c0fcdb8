package dev.gatehouse.junit.assertions;

import dev.gatehouse.flow.exchange.Reason;
import dev.gatehouse.record.FlowStage;
import dev.gatehouse.record.ReasonText;
import java.util.List;

/** Another mapping template than the expected ran, or none. */
record OtherTemplate(String contentType, FlowStage stage) implements Problem {

    @Override
    public String subject() {
        return "mapping template";
    }

    @Override
    public String expected() {
        return contentType;
    }

    @Override
    public String actual() {
        return stage.reasons(Reason.TemplateChosen.class).stream()
                .map(Reason.TemplateChosen::contentType)
                .findFirst()
                .orElse("none");
    }

    @Override
    public List<String> hints() {
        return stage.reasons().stream()
                .filter(reason -> reason instanceof Reason.TemplateChosen || reason instanceof Reason.PassedThrough)
                .map(reason -> "because: " + ReasonText.of(reason))
                .toList();
    }
}
