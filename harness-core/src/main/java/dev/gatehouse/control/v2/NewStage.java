package dev.gatehouse.control.v2;

import dev.gatehouse.control.state.AccountState;
import dev.gatehouse.model.v2.RouteSettings;
import dev.gatehouse.model.v2.Stage;
import java.util.Map;

/** Stages with what AWS takes for granted. */
final class NewStage {

    private NewStage() {}

    static Stage blank(AccountState account, String name, boolean autoDeploy, boolean managed) {
        return new Stage(
                name,
                null,
                null,
                autoDeploy,
                null,
                null,
                new RouteSettings(null, false, null, null, null),
                Map.of(),
                Map.of(),
                Map.of(),
                managed,
                null,
                account.now(),
                account.now());
    }
}
