package dev.gatehouse.control.api;

import dev.gatehouse.control.error.ControlException;
import dev.gatehouse.control.patch.Edit;
import dev.gatehouse.control.patch.Edits;
import dev.gatehouse.model.rest.AccessLogSettings;
import dev.gatehouse.model.rest.MethodSetting;
import dev.gatehouse.model.rest.Stage;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What AWS wants to be so before a stage may log.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-logging.html">Set up CloudWatch logging</a>
 */
final class LoggingChecks {

    private LoggingChecks() {}

    /**
     * Refuses a change to a stage that AWS would refuse; what was there before is not looked at again.
     *
     * @param roleArn the account's role for logs; null if it has none
     */
    static void check(Stage old, Stage changed, @Nullable String roleArn) {
        changed.methodSettings().forEach((method, setting) -> {
            MethodSetting before = old.methodSettings().get(method);
            boolean same = before != null && Objects.equals(before.loggingLevel(), setting.loggingLevel());
            if (!same && logs(setting) && roleArn == null) {
                throw ControlException.badRequest(
                        "CloudWatch Logs role ARN must be set in account settings to enable logging");
            }
        });
        AccessLogSettings settings = changed.accessLogSettings();
        if (settings != null && !settings.equals(old.accessLogSettings())) {
            settings.problem().ifPresent(problem -> {
                throw ControlException.badRequest(problem);
            });
        }
    }

    /** Sets a level, of those that there are. */
    static Edit level() {
        return (tree, change) -> {
            if (!change.text().matches("OFF|ERROR|INFO")) {
                throw ControlException.badRequest("Invalid value '" + change.text() + "' specified for path "
                        + change.path() + ": it must be one of [OFF, ERROR, INFO]");
            }
            Edits.text().apply(tree, change);
        };
    }

    private static boolean logs(MethodSetting setting) {
        String level = setting.loggingLevel();
        return level != null && !level.equals("OFF");
    }
}
