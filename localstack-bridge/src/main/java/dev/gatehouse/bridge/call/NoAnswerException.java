package dev.gatehouse.bridge.call;

import dev.gatehouse.model.http.HttpResponse;

/** An HTTP answer that no control plane gives. */
final class NoAnswerException extends Exception {

    private static final long serialVersionUID = 1;
    private static final int SHOWN = 80;

    NoAnswerException(HttpResponse answer) {
        super("HTTP " + answer.status() + " of the type "
                + answer.headers().first("Content-Type").orElse("(none)") + ", beginning \"" + beginning(answer)
                + "\"");
    }

    private static String beginning(HttpResponse answer) {
        String body = answer.body().utf8().strip().replaceAll("\\s+", " ");
        return body.substring(0, Math.min(SHOWN, body.length()));
    }
}
