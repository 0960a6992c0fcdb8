package dev.gatehouse.junit.assertions;

import dev.gatehouse.flow.exchange.Reason.CacheKept;
import dev.gatehouse.flow.exchange.Reason.ResponseSelected;
import dev.gatehouse.flow.exchange.Reason.TemplateChosen;
import dev.gatehouse.record.IntegrationResponseStage;
import java.util.List;

/** Assertions on the integration response: what the endpoint answered, and what was made of it. */
public final class IntegrationResponseAssert {

    private final IntegrationResponseStage stage;
    private final StageCheck check;

    IntegrationResponseAssert(IntegrationResponseStage stage, StageCheck check) {
        this.stage = stage;
        this.check = check;
    }

    /** Asserts that the integration response with this selection pattern was taken. */
    public IntegrationResponseAssert wasSelectedBy(String selectionPattern) {
        ResponseSelected selected = stage.selected();
        check.that(
                selected != null && selectionPattern.equals(selected.selectionPattern()),
                () -> new OtherSelection(OtherSelection.pattern(selectionPattern), stage));
        return this;
    }

    /** Asserts that the default integration response was taken. */
    public IntegrationResponseAssert wasDefault() {
        ResponseSelected selected = stage.selected();
        check.that(
                selected != null && selected.selectionPattern() == null,
                () -> new OtherSelection("the default", stage));
        return this;
    }

    /** Asserts the status that the endpoint answered with. */
    public IntegrationResponseAssert endpointAnswered(int status) {
        int answered = stage.endpoint().http().status();
        check.that(
                answered == status,
                () -> new OtherText("status of the endpoint", Integer.toString(status), Integer.toString(answered)));
        return this;
    }

    /** Asserts the JSON that the endpoint answered; single quotes will do. */
    public IntegrationResponseAssert endpointAnsweredJson(String json) {
        new BodyCheck(stage.endpoint().http().body(), false, check).equalsJson(json);
        return this;
    }

    /**
     * Asserts what a parameter mapping made.
     *
     * @param parameter as it is configured: {@code method.response.header.X}, or of HTTP APIs {@code overwrite:statuscode}
     * @param values its values; none if its source was absent, and nothing was mapped
     */
    public IntegrationResponseAssert mappedParameter(String parameter, String... values) {
        new MappingCheck(stage, check).parameter(parameter, List.of(values));
        return this;
    }

    /** Asserts that the mapping template of this content type ran. */
    public IntegrationResponseAssert usedTemplate(String contentType) {
        check.that(
                stage.reasons(TemplateChosen.class).stream()
                        .anyMatch(chosen -> chosen.contentType().equals(contentType)),
                () -> new OtherTemplate(contentType, stage));
        return this;
    }

    /** Asserts the JSON that left this stage; single quotes will do. */
    public IntegrationResponseAssert hasJsonBody(String json) {
        new BodyCheck(stage.mapped().body(), false, check).equalsJson(json);
        return this;
    }

    /** Asserts that one of the values of a header that left this stage is this. */
    public IntegrationResponseAssert hasHeader(String name, String value) {
        ValuesCheck.header(name, stage.mapped().headers(), check).has(value);
        return this;
    }

    /** Asserts that the endpoint's answer was put into the stage's cache. */
    public IntegrationResponseAssert wasKeptInCache() {
        check.that(!stage.reasons(CacheKept.class).isEmpty(), () -> new NotKept(stage));
        return this;
    }
}
