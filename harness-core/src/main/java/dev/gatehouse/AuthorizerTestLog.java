package dev.gatehouse;

import dev.gatehouse.flow.AuthorizerTest;
import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.flow.exchange.Reason;
import dev.gatehouse.model.http.Header;
import dev.gatehouse.model.rest.Authorizer;
import dev.gatehouse.model.rest.GatewayResponseType;
import dev.gatehouse.record.ExecutionLog;
import dev.gatehouse.record.ExecutionLogLine;
import dev.gatehouse.record.redaction.Masked;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** AWS's lines about the test of an authorizer; what came in headers is masked wherever it occurs. */
final class AuthorizerTestLog {

    private final AuthorizerTest test;
    private final List<ExecutionLogLine> lines = new ArrayList<>();

    private AuthorizerTestLog(AuthorizerTest test) {
        this.test = test;
    }

    static String of(Authorizer authorizer, AuthorizerTest test) {
        AuthorizerTestLog log = new AuthorizerTestLog(test);
        String requestId = test.incoming().requestId();
        log.say("Starting authorizer: " + authorizer.id() + " for request: " + requestId);
        test.reasons().forEach(log::answered);
        log.ended(test.fault());
        return new ExecutionLog(requestId, log.lines).asTestInvokeLog();
    }

    private void answered(Reason reason) {
        if (reason instanceof Reason.AuthorizerAnswered answered) {
            say("Endpoint request body after transformations: " + answered.event());
            say("Authorizer result body before parsing: " + answered.answer());
        }
    }

    private void ended(@Nullable GatewayFault fault) {
        if (fault == null || fault.type() == GatewayResponseType.ACCESS_DENIED) {
            say("Successfully completed authorizer execution");
        } else if (fault.type() == GatewayResponseType.UNAUTHORIZED) {
            say("Unauthorized request: " + test.incoming().requestId());
        } else {
            say("Execution failed due to configuration error: " + fault.truth());
        }
    }

    private void say(String text) {
        String masked = text;
        for (Header header : test.incoming().http().headers()) {
            masked = header.value().length() > Masked.SHOWN
                    ? masked.replace(header.value(), Masked.allButLastCharacters(header.value()))
                    : masked;
        }
        Instant now = test.incoming().receivedAt();
        lines.add(new ExecutionLogLine(now, ExecutionLogLine.Kind.EVENT, masked));
    }
}
