package dev.gatehouse.flow.methodrequest.policy;

import dev.gatehouse.flow.exchange.RoutedRequest;
import dev.gatehouse.flow.exchange.ServedAt;

/**
 * The ARN of the method that a request calls, with the path that it calls it by.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/arn-format-reference.html">ARN formats</a>
 */
public final class MethodArn {

    private static final int SHOWN_DIGITS = 4;

    private MethodArn() {}

    /** As {@code arn:aws:execute-api:us-east-1:123456789012:abcde12345/dev/GET/pets/7}. */
    public static String of(RoutedRequest request) {
        return of(request, request.servedAt().accountId());
    }

    /** As refusals tell it to the caller: all but the last four digits of the account masked. */
    public static String masked(RoutedRequest request) {
        String account = request.servedAt().accountId();
        int shown = account.length() - SHOWN_DIGITS;
        return of(request, "*".repeat(shown) + account.substring(shown));
    }

    private static String of(RoutedRequest request, String account) {
        ServedAt at = request.servedAt();
        return "arn:aws:execute-api:" + at.region() + ":" + account + ":"
                + at.api().id() + "/"
                + at.stage().stageName() + "/" + request.incoming().http().method()
                + request.path().withinStage();
    }
}
