package dev.gatehouse.record;

import dev.gatehouse.flow.exchange.Reason;
import java.util.Map;
import java.util.function.Function;

/** The sentences for reasons that only HTTP APIs give. */
final class HttpApiSentences {

    private HttpApiSentences() {}

    static void add(Map<Class<?>, Function<Reason, String>> all) {
        ReasonText.say(
                all,
                Reason.RouteKeyMatched.class,
                r -> "route " + r.routeKey() + " matched"
                        + (r.pathParameters().isEmpty() ? "" : " with " + r.pathParameters()) + ": " + r.because());
        ReasonText.say(all, Reason.Refused.class, r -> "answered " + r.status() + " " + r.words() + ": " + r.truth());
        authorization(all);
        steps(all);
    }

    private static void authorization(Map<Class<?>, Function<Reason, String>> all) {
        ReasonText.say(
                all,
                Reason.AuthorizerDecided.class,
                r -> "authorizer " + r.authorizer() + " (" + r.authorizationType() + ") "
                        + (r.allowed() ? "allowed: " : "refused: ") + r.because());
        ReasonText.say(
                all,
                Reason.IdentitySourceRead.class,
                r -> "identity source " + r.identitySource() + (r.present() ? " is present" : " is missing"));
        ReasonText.say(
                all,
                Reason.AuthorizerAnswerKept.class,
                r -> "authorizer " + r.authorizerId() + " not asked: its answer is kept for "
                        + ReasonText.seconds(r.left()) + " more");
    }

    private static void steps(Map<Class<?>, Function<Reason, String>> all) {
        ReasonText.say(all, Reason.PayloadFormatUsed.class, r -> "payload format " + r.version() + ": " + r.what());
        ReasonText.say(
                all,
                Reason.StageVariablesFilled.class,
                r -> "stage variables made " + r.result() + " of " + r.source());
        ReasonText.say(all, Reason.PreflightAnswered.class, r -> "CORS answers the preflight: " + r.because());
        ReasonText.say(
                all,
                Reason.CorsChecked.class,
                r -> "CORS: origin " + r.origin() + (r.allowed() ? " allowed: " : " not allowed: ") + r.because());
    }
}
