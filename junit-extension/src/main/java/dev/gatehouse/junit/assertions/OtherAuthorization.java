package dev.gatehouse.junit.assertions;

import dev.gatehouse.flow.exchange.Reason;
import dev.gatehouse.record.MethodRequestStage;
import dev.gatehouse.record.ReasonText;
import java.util.List;
import java.util.Set;

/** The caller was let in, or refused, otherwise than expected. */
record OtherAuthorization(String expected, MethodRequestStage stage) implements Problem {

    private static final Set<Class<? extends Reason>> TOLD = Set.of(
            Reason.Authorized.class,
            Reason.AuthorizationRefused.class,
            Reason.AuthorizerDecided.class,
            Reason.AuthorizerAnswered.class,
            Reason.AuthorizerAnswerKept.class,
            Reason.IdentitySourceRead.class,
            Reason.LimitChecked.class);

    static Problem by(String authorizer, boolean allowed, MethodRequestStage stage) {
        return new OtherAuthorization((allowed ? "allowed" : "refused") + " by authorizer " + authorizer, stage);
    }

    /** The limits that let a request through which they should have refused. */
    static Problem limit(List<Reason.LimitChecked> limits) {
        List<String> hints =
                limits.stream().map(limit -> "because: " + ReasonText.of(limit)).toList();
        return new OtherText(
                "throttling",
                "refused as over a limit",
                "not refused",
                limits.isEmpty()
                        ? List.of("the stage has no limits: set defaultRouteSettings or routeSettings")
                        : hints);
    }

    @Override
    public String subject() {
        return "authorization";
    }

    @Override
    public String actual() {
        for (Reason.AuthorizerDecided decided : stage.reasons(Reason.AuthorizerDecided.class)) {
            return (decided.allowed() ? "allowed" : "refused") + " by authorizer " + decided.authorizer();
        }
        if (!stage.route().found()) {
            return "not come to: no route was matched";
        }
        return stage.reasons(Reason.Authorized.class).stream()
                .findFirst()
                .map(ReasonText::of)
                .orElse("refused");
    }

    @Override
    public List<String> hints() {
        return stage.reasons().stream()
                .filter(reason -> TOLD.contains(reason.getClass()))
                .map(reason -> "because: " + ReasonText.of(reason))
                .toList();
    }
}
